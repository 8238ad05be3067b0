package org.itexports.http.limit;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Who a request is counted for. */
final class ClientAddress {

  /** A customer of a provider has at least this much of IPv6 to itself. */
  private static final int BYTES_OF_A_CUSTOMER = 8;

  private static final int LONGEST = 64;

  private ClientAddress() {}

  static String of(HttpServerRequest request, Optional<String> header) {
    var values = header.map(name -> request.headers().getAll(name)).orElse(List.of());
    var named = values.isEmpty() ? "" : last(values.get(values.size() - 1));
    if (!named.isEmpty()) {
      return customer(named);
    }
    var peer = request.remoteAddress();
    return peer == null || peer.hostAddress() == null ? "" : network(peer.hostAddress());
  }

  private static String last(String value) {
    var last = value.substring(value.lastIndexOf(',') + 1).strip();
    return last.substring(0, Math.min(LONGEST, last.length()));
  }

  /** The same of an address as a socket has it, which is written in one way only. */
  private static String network(String address) {
    return address.indexOf(':') < 0 ? address : customer(address);
  }

  /** The network of an address of IPv6, anything else as it is. */
  static String customer(String text) {
    var bytes = NetUtil.createByteArrayFromIpAddressString(text);
    if (bytes == null) {
      return text;
    }
    try {
      var address = InetAddress.getByAddress(bytes);
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(bytes, 0, BYTES_OF_A_CUSTOMER)
          : address.getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Addresses have four or sixteen bytes", e);
    }
  }
}
