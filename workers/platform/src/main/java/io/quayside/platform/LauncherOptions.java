package io.quayside.platform;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line asks for. */
record LauncherOptions(Path data, Ports ports, String demo) {

    private static final Set<String> DEMOS = Set.of("small", "distributor", "none");

    static LauncherOptions of(List<String> words, Map<String, String> environment) {
        var data = Path.of(environment.getOrDefault("QUAYSIDE_DATA", "data"));
        var demo = environment.getOrDefault("QUAYSIDE_DEMO", "distributor");
        var overridden = new java.util.HashMap<>(environment);
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            var word = rest.next();
            switch (word) {
                case "--data" -> data = Path.of(value(word, rest));
                case "--demo" -> demo = value(word, rest);
                case "--port" -> overridden.put(Port.APPLICATION.variable, value(word, rest));
                default -> throw new PartFailed("\"%s\" is not an option; ./quayside help lists them.".formatted(word));
            }
        }
        if (!DEMOS.contains(demo)) {
            throw new PartFailed("--demo can be small, distributor or none, not \"%s\".".formatted(demo));
        }
        return new LauncherOptions(data.toAbsolutePath().normalize(), distinct(Ports.fromEnvironment(overridden)), demo);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new PartFailed(option + " needs a value.");
        }
        return rest.next();
    }

    private static Ports distinct(Ports ports) {
        var users = new java.util.HashMap<Integer, Port>();
        new EnumMap<>(ports.numbers()).forEach((port, number) -> {
            var other = users.put(number, port);
            if (other != null) {
                throw new PartFailed("Port %d is wanted twice, by %s and by %s.".formatted(number, other.variable, port.variable));
            }
        });
        return ports;
    }
}
