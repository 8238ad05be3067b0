package org.itexports.http.abuse;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.itexports.http.abuse.grammar.HostileRequest;
import org.itexports.http.abuse.grammar.HostileTraffic;
import org.itexports.http.abuse.wire.Wire;
import org.itexports.http.abuse.wire.WireAnswer;
import org.itexports.http.abuse.wire.WireRequest.Ending;

/** Sends the traffic on a few connections at once and keeps what was wrong with the answers. */
final class TrafficRun {

  private static final int SENDERS = 4;
  private static final int MOST_KEPT = 20;

  private final HostileTraffic traffic;
  private final URI server;
  private final Tally tally = new Tally();
  private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicLong slowestNanos = new AtomicLong();
  private volatile String slowest = "";

  TrafficRun(HostileTraffic traffic, URI server) {
    this.traffic = traffic;
    this.server = server;
  }

  /** Sends the requests from one number up to another, that one left out. */
  void send(int from, int to) throws InterruptedException, ExecutionException {
    var next = new AtomicInteger(from);
    var senders = Executors.newFixedThreadPool(SENDERS);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < SENDERS; i++) {
        running.add(senders.submit(() -> sendAll(next, to)));
      }
      for (Future<?> sender : running) {
        sender.get();
      }
    } finally {
      senders.shutdownNow();
    }
  }

  List<String> complaints() {
    return complaints.stream().limit(MOST_KEPT).toList();
  }

  /** How what was answered, and what took longest. */
  String shown() {
    return tally.shown() + "slowest: %d ms, %s".formatted(slowestNanos.get() / 1_000_000, slowest);
  }

  private void sendAll(AtomicInteger next, int to) {
    try (var wire = new Wire(server)) {
      for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
        send(wire, traffic.request(number));
      }
    } catch (IOException e) {
      complaints.add(e.toString());
    }
  }

  private void send(Wire wire, HostileRequest request) throws IOException {
    long begin = System.nanoTime();
    var answers = answers(wire, request);
    long nanos = System.nanoTime() - begin;
    if (nanos > slowestNanos.getAndAccumulate(nanos, Math::max)) {
      slowest = "number %d, %s".formatted(request.number(), request.kind());
    }
    tally.count(request.kind(), answers);
    for (String complaint : Judge.complaints(request, answers)) {
      complain(request, complaint);
    }
  }

  private List<WireAnswer> answers(Wire wire, HostileRequest request) throws IOException {
    try {
      return wire.exchange(request.wire());
    } catch (SocketTimeoutException e) {
      complain(request, "no answer within the patience");
    } catch (IOException e) {
      // To hang up on what is malformed, or on who left, is an answer too.
      if (request.wire().ending() == Ending.KEEP) {
        complain(request, "the connection broke: " + e.getMessage());
      }
    }
    wire.close();
    return List.of();
  }

  private void complain(HostileRequest request, String complaint) {
    if (complaints.size() < MOST_KEPT) {
      complaints.add(
          "request %d, %s: %s%n%s%n"
              .formatted(request.number(), request.kind(), complaint, request.shown()));
    }
  }
}
