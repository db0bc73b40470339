package io.quayside.worker.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quayside.worker.support.FailureMessage;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import io.quayside.workflow.MailQueue.QueuedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends queued mails. One that the mail server does not take is tried again, ever more rarely. */
@Component
@Profile("workers")
class MailRelay {

  private static final Logger LOG = LoggerFactory.getLogger(MailRelay.class);
  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final MailQueue queue;
  private final JavaMailSender sender;
  private final String from;

  MailRelay(MailQueue queue, JavaMailSender sender, @Value("${quayside.mail.from}") String from, MeterRegistry metrics) {
    this.queue = queue;
    this.sender = sender;
    this.from = from;
    Gauge.builder("quayside.mail.waiting", queue, MailQueue::waiting).register(metrics);
  }

  @Scheduled(fixedDelayString = "${quayside.mail.poll-interval:1s}")
  void relay() {
    List<QueuedMail> mails = queue.claim(BATCH, LEASE);
    while (!mails.isEmpty()) {
      mails.forEach(this::send);
      mails = queue.claim(BATCH, LEASE);
    }
  }

  private void send(QueuedMail queued) {
    try {
      sender.send(message(queued.mail()));
      queue.markSent(queued.id());
    } catch (RuntimeException failure) {
      LOG.warn("Mail {} was not sent (attempt {}): {}", queued.id(), queued.attempts(), FailureMessage.of(failure));
      queue.retryAfter(queued.id(), backoff(queued.attempts()), FailureMessage.of(failure));
    }
  }

  private MimeMessage message(Mail mail) {
    MimeMessage message = sender.createMimeMessage();
    try {
      var helper = new MimeMessageHelper(message, mail.attachment() != null, StandardCharsets.UTF_8.name());
      helper.setFrom(from);
      helper.setTo(mail.recipient());
      helper.setSubject(mail.subject());
      helper.setText(mail.body());
      if (mail.attachment() != null) {
        helper.addAttachment(mail.attachment().fileName(), new ByteArrayResource(mail.attachment().pdf()), "application/pdf");
      }
      return message;
    } catch (MessagingException e) {
      throw new MailPreparationException("The message to " + mail.recipient() + " could not be written", e);
    }
  }

  /** 10 s, 20 s ... about 43 min. */
  private static Duration backoff(int attempts) {
    return Duration.ofSeconds(10).multipliedBy(1L << Math.clamp(attempts - 1, 0, 8));
  }
}
