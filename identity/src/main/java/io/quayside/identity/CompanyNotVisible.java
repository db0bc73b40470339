package io.quayside.identity;

/** A row of a company which the token does not grant. Callers outside see "not found": its existence is no one's business. */
public class CompanyNotVisible extends RuntimeException {

  public CompanyNotVisible(String company, String username) {
    super("Company " + company + " is not visible to " + username);
  }
}
