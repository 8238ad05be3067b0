package org.itexports.http.answer;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer are packed. */
public enum ContentCoding {
  IDENTITY("identity") {
    @Override
    Buffer pack(byte[] body) {
      return Buffer.buffer(body);
    }

    @Override
    public OutputStream packing(OutputStream packed) {
      return packed;
    }
  },
  GZIP("gzip") {
    @Override
    Buffer pack(byte[] body) throws IOException {
      var packed = new ByteArrayOutputStream(body.length / 4 + 64);
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(body);
      }
      return Buffer.buffer(packed.toByteArray());
    }

    @Override
    public OutputStream packing(OutputStream packed) throws IOException {
      return new GZIPOutputStream(packed);
    }
  },
  BROTLI("br") {
    @Override
    Buffer pack(byte[] body) throws IOException {
      return Buffer.buffer(Encoder.compress(body, parameters()));
    }

    @Override
    public OutputStream packing(OutputStream packed) throws IOException {
      return new BrotliOutputStream(packed, parameters());
    }

    private Encoder.Parameters parameters() {
      return new Encoder.Parameters().setQuality(BROTLI_QUALITY).setMode(Encoder.Mode.TEXT);
    }

    @Override
    public boolean isAvailable() {
      // Asked each time: it is found out where the service runs, not where its image is built.
      return Brotli4jLoader.isAvailable();
    }
  };

  /** As dear as gzip, and smaller; what is above costs more than it saves in an answer's life. */
  private static final int BROTLI_QUALITY = 5;

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
  public String token() {
    return token;
  }

  /** Whether this machine can pack so. */
  public boolean isAvailable() {
    return true;
  }

  abstract Buffer pack(byte[] body) throws IOException;

  /** Packs what is written to it; the last of it when it is closed. */
  public abstract OutputStream packing(OutputStream packed) throws IOException;

  /** The bytes of a body, packed. */
  public Buffer of(Buffer body) {
    try {
      return pack(body.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
