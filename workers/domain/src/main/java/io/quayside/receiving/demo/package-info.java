/** What has come to the dock of the demo company today. */
package io.quayside.receiving.demo;
