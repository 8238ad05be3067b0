import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is the most that a server of this kind can do: it answers whatever is asked with the bytes of
 * a file, below the path of that name, and reads nothing of the request. Started from this text, on
 * the libraries of the packaged service, so that the version of Vert.x is the same.
 *
 * <p>Arguments: port, then files.
 */
public final class StaticBytes extends AbstractVerticle {

  private static final CharSequence TYPE = "application/json; charset=utf-8";

  private final int port;
  private final String[] files;

  private StaticBytes(int port, String[] files) {
    this.port = port;
    this.files = files;
  }

  public static void main(String[] arguments) {
    int port = Integer.parseInt(arguments[0]);
    // As many event loops as the service has.
    int loops = VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE;
    Vertx.vertx(new VertxOptions().setEventLoopPoolSize(loops).setPreferNativeTransport(false))
        .deployVerticle(
            () -> new StaticBytes(port, arguments), new DeploymentOptions().setInstances(loops))
        .onFailure(
            failure -> {
              failure.printStackTrace();
              System.exit(1);
            });
  }

  @Override
  public void start(io.vertx.core.Promise<Void> started) throws Exception {
    var bodies = new java.util.HashMap<String, Buffer>();
    for (int i = 1; i < files.length; i++) {
      var path = Path.of(files[i]);
      bodies.put("/" + path.getFileName(), Buffer.buffer(Files.readAllBytes(path)));
    }
    vertx
        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
        .requestHandler(
            request -> {
              var response = request.response();
              response.headers().set("content-type", TYPE);
              response.end(bodies.get(request.path()));
            })
        .listen()
        .<Void>mapEmpty()
        .onComplete(started);
  }
}
