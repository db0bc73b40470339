package io.quayside.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the username into the log lines of a request. */
class UserLogFilter extends OncePerRequestFilter {
  private static final String USER = "user";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null) {
      MDC.put(USER, authentication.getName());
    }
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(USER);
    }
  }
}
