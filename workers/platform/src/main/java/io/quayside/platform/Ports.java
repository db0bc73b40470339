package io.quayside.platform;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Which number each port has in this run. */
public record Ports(Map<Port, Integer> numbers) {

    private static final int LOWEST_FREE = 12_000;
    private static final int HIGHEST_FREE = 32_000;
    private static final int MOST_TRIES = 100;

    public int get(Port port) {
        return numbers.get(port);
    }

    /** The standard ports, each of which the environment may change. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            var text = environment.get(port.variable);
            numbers.put(port, text == null || text.isBlank() ? port.standard : parse(port, text.strip()));
        }
        return new Ports(numbers);
    }

    /**
     * Ports that nobody listens on at the moment, below those that systems give to outgoing connections: some time passes until a part
     * starts, or starts again, and a connection would have taken its port meanwhile.
     */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var open = new ArrayList<ServerSocket>();
        int next = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
        try {
            for (Port port : Port.values()) {
                var socket = firstFree(next);
                next = socket.getLocalPort() + 1;
                open.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new PartFailed("No free port could be found: " + e.getMessage() + ".", e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    private static ServerSocket firstFree(int from) throws IOException {
        for (int number = from; ; number++) {
            try {
                return new ServerSocket(number, 1, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                if (number == from + MOST_TRIES) {
                    throw taken;
                }
            }
        }
    }

    void requireFree(Part part) {
        for (Port port : part.ports()) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), get(port)));
            } catch (IOException e) {
                throw new PartFailed("%s cannot start: port %d is used by another program; stop that program or choose another port with %s."
                        .formatted(part.name(), get(port), port.variable));
            }
        }
    }

    private static int parse(Port port, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new PartFailed("%s is \"%s\", which is no port number (1 to 65535).".formatted(port.variable, text));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
