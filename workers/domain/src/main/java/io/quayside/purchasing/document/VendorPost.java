package io.quayside.purchasing.document;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters by e-mail. */
@Component
public class VendorPost {

    private final JavaMailSender sender;
    private final Templates templates;
    private final String from;

    VendorPost(JavaMailSender sender, Templates templates, @Value("${quayside.mail.from:purchasing@quayside.example}") String from) {
        this.sender = sender;
        this.templates = templates;
        this.from = from;
    }

    public void send(VendorLetter letter) {
        MimeMessage message = sender.createMimeMessage();
        try {
            write(letter, message);
        } catch (MessagingException e) {
            throw new MailPreparationException("The message to " + letter.to() + " could not be written", e);
        }
        sender.send(message);
    }

    private void write(VendorLetter letter, MimeMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(message, letter.attachment() != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setReplyTo(letter.replyTo().isBlank() ? from : letter.replyTo());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(templates.fill(letter.template(), letter.values()));
        if (letter.attachment() != null) {
            helper.addAttachment(letter.attachment().fileName(), new ByteArrayResource(letter.attachment().pdf()), "application/pdf");
        }
        message.setHeader("Message-ID", messageId(letter.key()));
        if (letter.answers() != null) {
            message.setHeader("In-Reply-To", messageId(letter.answers()));
            message.setHeader("References", messageId(letter.answers()));
        }
    }

    private String messageId(String key) {
        String address = from.endsWith(">") ? from.substring(0, from.length() - 1) : from;
        return "<%s@%s>".formatted(key, address.substring(address.lastIndexOf('@') + 1));
    }
}
