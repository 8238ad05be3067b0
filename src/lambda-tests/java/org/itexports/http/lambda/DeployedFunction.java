package org.itexports.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * An instance of the function from what is deployed, in a process of its own, run as Lambda does:
 * archives of Java by its runtime for Java, native ones by themselves.
 */
final class DeployedFunction implements AutoCloseable {

  private static final Path ZIP = Path.of("target", "lambda", "function.zip");
  private static final String NATIVE = "bootstrap";
  private static final String HANDLER = GraphFunction.class.getName() + "::handleRequest";

  /** How Lambda starts Java 17 and later where it takes no snapshots. */
  private static final List<String> OF_THE_RUNTIME =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:on");

  /** One class of each of its archives. */
  private static final List<Class<?>> RUNTIME_OF_JAVA =
      List.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);

  private final RuntimeInterface runtime;
  private final Process process;

  @SuppressWarnings("FutureReturnValueIgnored")
  private DeployedFunction(RuntimeInterface runtime, Process process) {
    this.runtime = runtime;
    this.process = process;
    process.onExit().thenRun(runtime::lost);
  }

  /** Unpacks what is deployed, as Lambda does once for each instance. */
  static Path unpack(Path folder) throws IOException {
    try (var zip = new ZipFile(ZIP.toFile())) {
      for (var entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
        var file = folder.resolve(entry.getName()).normalize();
        assertThat(file.startsWith(folder)).isTrue();
        Files.createDirectories(file.getParent());
        // Classes of libraries that were enhanced are there twice.
        Files.copy(zip.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (isNative(folder)) {
      assertThat(folder.resolve(NATIVE).toFile().setExecutable(true)).isTrue();
    }
    return folder;
  }

  static boolean isNative(Path folder) {
    return Files.exists(folder.resolve(NATIVE));
  }

  /** Starts an instance that answers the first request when it comes. */
  static DeployedFunction start(Path folder, Map<String, String> settings) throws Exception {
    return start(folder, settings, "on-demand");
  }

  /** Starts an instance that makes itself ready for a snapshot first. */
  static DeployedFunction startForSnapshot(Path folder) throws Exception {
    return start(folder, Map.of(), "snap-start");
  }

  private static DeployedFunction start(Path folder, Map<String, String> settings, String how)
      throws Exception {
    var runtime = new RuntimeInterface();
    var builder = new ProcessBuilder(command(folder)).directory(folder.toFile());
    var environment = builder.environment();
    environment.clear();
    environment.put("AWS_LAMBDA_RUNTIME_API", runtime.address());
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", how);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "it-exports-graph");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    environment.put("LAMBDA_TASK_ROOT", folder.toString());
    environment.put("_HANDLER", HANDLER);
    environment.putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(log(folder).toFile());
    return new DeployedFunction(runtime, builder.start());
  }

  private static List<String> command(Path folder) throws URISyntaxException {
    if (isNative(folder)) {
      return List.of(folder.resolve(NATIVE).toString());
    }
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OF_THE_RUNTIME);
    command.addAll(Arrays.asList(System.getProperty("lambda.java.options", "").split(" ", 0)));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-cp", runtimeOfJava(), AWSLambda.class.getName(), HANDLER));
    return command;
  }

  private static String runtimeOfJava() throws URISyntaxException {
    var jars = new ArrayList<String>();
    for (Class<?> part : RUNTIME_OF_JAVA) {
      var source = part.getProtectionDomain().getCodeSource().getLocation();
      jars.add(Path.of(source.toURI()).toString());
    }
    return String.join(System.getProperty("path.separator"), jars);
  }

  /** What instances from a folder have logged. */
  static Path log(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  RuntimeInterface runtime() {
    return runtime;
  }

  GatewayAnswer answer(GatewayEvent event) throws Exception {
    return new GatewayAnswer(runtime.invoke(event.json()));
  }

  /**
   * The most memory it has held so far, in MiB, by the system's count; 0 where it does not tell.
   */
  long peakMemory() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    var line =
        Files.readAllLines(status).stream()
            .filter(found -> found.startsWith("VmHWM:"))
            .findFirst()
            .orElse("VmHWM: 0 kB");
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }

  /** The time of processors that it has used so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    runtime.close();
  }
}
