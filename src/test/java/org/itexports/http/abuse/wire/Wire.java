package org.itexports.http.abuse.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A connection on which anything can be sent. It is opened when it is needed and kept while both
 * sides keep to HTTP. What hangs fails: silence is borne for ten seconds.
 */
public final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final InetSocketAddress address;
  private Socket socket;
  private AnswerReader answers;

  /** A connection to the server at an address, not opened yet. */
  public Wire(URI server) {
    this.address = new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** Sends a request and reads its answers; fewer than it asks for when the server hangs up. */
  public List<WireAnswer> exchange(WireRequest request) throws IOException {
    if (request.ending() != WireRequest.Ending.KEEP) {
      close();
    }
    write(request.bytes());
    var read = new ArrayList<WireAnswer>();
    if (request.ending() == WireRequest.Ending.LEAVE) {
      leave(read);
    } else {
      stay(request, read);
    }
    return read;
  }

  /** Sends bytes and waits for nothing. */
  public void write(byte[] bytes) throws IOException {
    open();
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** The next answer; empty when the server closes the connection instead. */
  public Optional<WireAnswer> read() throws IOException {
    return answers.next(false);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private void stay(WireRequest request, List<WireAnswer> read) throws IOException {
    boolean isOver = false;
    while (read.size() < request.answers() && !isOver) {
      var answer = answers.next(request.isHead());
      answer.ifPresent(read::add);
      isOver = answer.isEmpty() || answer.get().isLast();
    }
    if (isOver || request.ending() == WireRequest.Ending.CLOSE) {
      close();
    }
  }

  private void leave(List<WireAnswer> read) throws IOException {
    endOutput();
    for (var answer = read(); answer.isPresent(); answer = read()) {
      read.add(answer.get());
    }
    close();
  }

  private void endOutput() throws IOException {
    if (!socket.isOutputShutdown()) {
      socket.shutdownOutput();
    }
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(address, PATIENCE_MILLIS);
      answers = new AnswerReader(socket.getInputStream(), this::endOutput);
    }
  }
}
