/** What operators see of requests: metrics, spans and the access log. */
package org.itexports.http.watch;
