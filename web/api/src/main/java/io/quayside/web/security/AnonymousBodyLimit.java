package io.quayside.web.security;

import io.quayside.web.support.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has a link posts without a login, so it is bounded what is read from them: 1,000 lines of a notice fit. */
class AnonymousBodyLimit extends OncePerRequestFilter {

  static final int MOST_BYTES = 512 * 1024;

  private static final RequestMatcher VENDORS = PathPatternRequestMatcher.withDefaults().matcher("/api/vendor/**");

  private final ProblemWriter problems;

  AnonymousBodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Matched as the rule that lets vendors in matches it: however the address is encoded. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !VENDORS.matches(request) || HttpMethod.GET.matches(request.getMethod());
  }

  /** A body that does not say how long it is counts as too long. */
  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (length < 0 || length > MOST_BYTES) {
      problems.write(response, Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "At most %d KiB are taken here.".formatted(MOST_BYTES / 1024)));
      return;
    }
    chain.doFilter(request, response);
  }
}
