import { createServer } from 'node:http';

/** Takes the spans that it is sent by OTLP over HTTP, and throws them away. */
createServer((request, response) => {
  request.resume().once('end', () => {
    response.writeHead(200, { 'content-type': 'application/x-protobuf' });
    response.end();
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
