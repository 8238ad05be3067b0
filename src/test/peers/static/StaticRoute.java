import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is the most that the server can do on which the service is built, Vert.x in Quarkus: a route
 * for each of some files, by its name, that answers whatever is asked with its bytes.
 */
@Singleton
public class StaticRoute {

  private static final CharSequence TYPE = "application/json; charset=utf-8";

  void register(@Observes Router router, @ConfigProperty(name = "files") List<Path> files)
      throws IOException {
    for (Path file : files) {
      var body = Buffer.buffer(Files.readAllBytes(file));
      router
          .route("/" + file.getFileName())
          .handler(
              context -> {
                var response = context.response();
                response.headers().set("content-type", TYPE);
                response.end(body);
              });
    }
  }
}
