package io.quayside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Properties;

/** Where the parts keep their data and which ports they use; stored in a file so that another JVM can use the same parts. */
public record Settings(Path folder, Ports ports, Secrets secrets, boolean controlledClock) {

    public static Settings of(Path folder, Ports ports) {
        var absolute = folder.toAbsolutePath().normalize();
        return new Settings(absolute, ports, Secrets.of(absolute), false);
    }

    Settings withControlledClock() {
        return new Settings(folder, ports, secrets, true);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path mail() {
        return folder.resolve("mail");
    }

    public String host() {
        return "127.0.0.1";
    }

    /** Where people reach the application. */
    public String publicUrl() {
        return "http://localhost:" + ports.get(Port.APPLICATION);
    }

    /** Everything but the secrets, which the reader finds in the folder. */
    public void store(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("folder", folder.toString());
        properties.setProperty("controlled-clock", String.valueOf(controlledClock));
        ports.numbers().forEach((port, number) -> properties.setProperty("port." + port, String.valueOf(number)));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    public static Settings load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, Integer.valueOf(properties.getProperty("port." + port)));
        }
        var settings = of(Path.of(properties.getProperty("folder")), new Ports(numbers));
        return Boolean.parseBoolean(properties.getProperty("controlled-clock")) ? settings.withControlledClock() : settings;
    }
}
