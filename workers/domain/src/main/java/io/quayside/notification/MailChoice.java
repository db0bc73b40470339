package io.quayside.notification;

public enum MailChoice {
  IMMEDIATE,
  /** Once a day, all in one mail. */
  DIGEST,
  NONE
}
