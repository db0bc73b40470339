/** Files that people bring from elsewhere: checked line by line, shown, and taken in whole or not at all. */
package io.quayside.dataimport;
