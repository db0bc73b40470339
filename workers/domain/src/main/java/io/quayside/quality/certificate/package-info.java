/** Certificates of lots: what a mill or a laboratory says of them, and until when. */
package io.quayside.quality.certificate;
