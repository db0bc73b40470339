package io.quayside.process.engine;

import io.quayside.platform.TestPlatform;

/** Starts when it is first asked for. */
final class RealEngine {

    static final Engine SHARED = connect();

    private RealEngine() {}

    private static Engine connect() {
        var zeebe = TestPlatform.get().zeebe();
        return Engine.connected(zeebe.grpcAddress(), zeebe.restAddress());
    }
}
