package io.quayside.exporter.projection;

import java.util.HashMap;

/** What this exporter wrote itself and would otherwise have to ask the database for. Emptied between batches when it grows large. */
final class Cache<K, V> extends HashMap<K, V> {

  private static final int LARGE = 50_000;

  void trim() {
    if (size() > LARGE) {
      clear();
    }
  }
}
