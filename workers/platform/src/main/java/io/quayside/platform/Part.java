package io.quayside.platform;

import java.util.List;

/** Something that Quayside needs to run: it can be started, looked at, stopped, and for tests killed. */
public interface Part {

    String name();

    /** On which it will listen. */
    List<Port> ports();

    /** Starts the part and returns when it answers; throws {@link PartFailed} when it does not. */
    void start();

    boolean alive();

    void stop();

    /** Ends the part without giving it a chance to clean up. */
    void kill();
}
