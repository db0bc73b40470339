/** Requisitions and purchase orders over HTTP. Who only requests sees what is their own; everybody else their companies. */
package io.quayside.web.purchasing;
