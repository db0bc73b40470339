/** What the demo companies inspect. */
package io.quayside.quality.demo;
