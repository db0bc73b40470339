/** The demo company: made from a fixed seed when a system of the demo profile starts empty. */
package io.quayside.demo;
