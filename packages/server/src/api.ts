export { createServer, type ServerOptions } from './create-server.js';
export { type OpenApiDocument, openApiDocument } from './openapi-document.js';
