package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine that delivers every message into a folder, as one .eml file each. */
public final class MailServer implements Part {

    private final Settings settings;
    private final AtomicLong last = new AtomicLong();
    private volatile SMTPServer server;

    MailServer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Mail server";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.MAIL);
    }

    @Override
    public void start() {
        settings.ports().requireFree(this);
        try {
            Files.createDirectories(settings.mail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BasicMessageListener deliver = (context, from, to, data) -> deliver(to, data);
        server = SMTPServer.port(settings.ports().get(Port.MAIL))
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler(deliver)
                .build();
        server.start();
    }

    @Override
    public boolean alive() {
        return server != null && server.isRunning();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public void kill() {
        stop();
    }

    private void deliver(String recipient, byte[] message) {
        var address = recipient.replaceAll("[^A-Za-z0-9@._-]", "_");
        long number = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis()));
        try {
            var draft = Files.write(Path.of(settings.mail().toString(), number + ".draft"), message);
            Files.move(draft, settings.mail().resolve("%d-%s.eml".formatted(number, address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
