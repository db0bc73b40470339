package io.quayside.process.engine;

import io.camunda.zeebe.process.test.engine.EngineFactory;

/** Starts when it is first asked for. */
final class NewerEngine {

    static final Engine SHARED = start();

    private NewerEngine() {}

    private static Engine start() {
        var engine = EngineFactory.create();
        engine.start();
        var address = engine.getGatewayAddress();
        var url = "http://localhost" + address.substring(address.lastIndexOf(':'));
        return Engine.connected(url, url);
    }
}
