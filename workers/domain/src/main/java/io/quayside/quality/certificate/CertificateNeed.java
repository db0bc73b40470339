package io.quayside.quality.certificate;

/** How it stands with a kind of certificate that goods need. */
public record CertificateNeed(String kind, CertificateState state) {

    public boolean isMet() {
        return state == CertificateState.VALID;
    }
}
