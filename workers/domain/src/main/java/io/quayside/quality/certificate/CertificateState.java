package io.quayside.quality.certificate;

/** How it stands with the certificate of goods. */
public enum CertificateState {
    VALID, MISSING, EXPIRED
}
