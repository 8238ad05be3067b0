/** GraphQL over HTTP: one route, from bytes to bytes, and what operators see of it. */
package org.itexports.http;
