package io.quayside.web.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody into a controller method whose {@link RolesAllowed} does not name one of their roles. It runs before the body is
 * read, so somebody without the role learns nothing about what would be valid. A method without the annotation is closed.
 */
class RolesAllowedInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method) && !isPublic(method) && !isAllowed(method)) {
      throw new AccessDeniedException("Your roles do not allow this.");
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("io.quayside.");
  }

  private static boolean isPublic(HandlerMethod method) {
    return method.hasMethodAnnotation(PermitAll.class);
  }

  private static boolean isAllowed(HandlerMethod method) {
    var allowed = Optional.ofNullable(method.getMethodAnnotation(RolesAllowed.class))
        .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesAllowed.class)))
        .map(RolesAllowed::value)
        .orElse(new String[0]);
    return Arrays.stream(allowed).anyMatch(RolesAllowedInterceptor::holds);
  }

  private static boolean holds(String role) {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .stream()
        .flatMap(authentication -> authentication.getAuthorities().stream())
        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
  }
}
