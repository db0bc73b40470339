/** A plausible recent past of purchasing for a demo system, made by the same use cases that people use. */
package io.quayside.purchasing.demo;
