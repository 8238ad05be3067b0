/** The service as a function of AWS Lambda behind an HTTP API, in builds made with -Dlambda. */
package org.itexports.http.lambda;
