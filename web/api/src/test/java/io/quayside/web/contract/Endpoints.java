package io.quayside.web.contract;

import io.quayside.web.support.ListQuery;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running application, found by reflection, so that none can be forgotten. */
record Endpoints(List<Endpoint> all) {

  record Endpoint(String method, String path, Set<MediaType> consumes, HandlerMethod handler) implements Comparable<Endpoint> {
    boolean isList() {
      return method.equals("GET") && !path.contains("{") && handler.getMethod().getReturnType() == ResponseEntity.class
          && Arrays.asList(handler.getMethod().getParameterTypes()).contains(ListQuery.class);
    }

    /** What the endpoint takes, so that a form endpoint is found at all. */
    String contentType() {
      return consumes.isEmpty() ? "application/json" : consumes.iterator().next() + ";boundary=none";
    }

    /** With an id that no row has. */
    String anyPath() {
      return path.replaceAll("\\{[^}]+}", "1");
    }

    @Override
    public int compareTo(Endpoint other) {
      return Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method).compare(this, other);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Endpoints of(RequestMappingHandlerMapping mapping) {
    return new Endpoints(mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("io.quayside."))
        .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
            .flatMap(method -> entry.getKey().getPatternValues().stream()
                .map(path -> new Endpoint(
                    method.name(), path, entry.getKey().getConsumesCondition().getConsumableMediaTypes(), entry.getValue()))))
        .sorted()
        .toList());
  }

  List<Endpoint> lists() {
    return all.stream().filter(Endpoint::isList).toList();
  }
}
