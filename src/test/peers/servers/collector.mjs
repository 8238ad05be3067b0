import { createServer } from 'node:http2';

/** Takes the spans that it is sent by OTLP over gRPC, and throws them away. */
const received = Buffer.alloc(5);
createServer()
  .on('stream', (stream) => {
    stream.resume().once('end', () => {
      if (stream.destroyed) {
        // Its sender has ended.
        return;
      }
      stream.respond({ 'content-type': 'application/grpc+proto' }, { waitForTrailers: true });
      stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
      stream.end(received);
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
