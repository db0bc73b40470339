package io.quayside.web.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class ListQueryResolver implements HandlerMethodArgumentResolver {
  private static final int STANDARD_ROWS = 25;
  private static final Set<String> RESERVED = Set.of("_start", "_end", "_sort", "_order", "_embed", "q", "id");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ListQuery.class;
  }

  @Override
  public ListQuery resolveArgument(
      MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders) {
    return read(request.getParameterMap());
  }

  static ListQuery read(Map<String, String[]> parameters) {
    var start = number(parameters, "_start").orElse(0);
    var end = number(parameters, "_end").orElse(start + STANDARD_ROWS);
    if (start < 0 || end <= start) {
      throw new InvalidQuery("_end", "must be greater than _start");
    }
    if (end - start > ListQuery.MAX_ROWS) {
      throw new InvalidQuery("_end", "at most %d rows at once".formatted(ListQuery.MAX_ROWS));
    }
    var ids = values(parameters, "id");
    if (ids.size() > ListQuery.MAX_ROWS) {
      throw new InvalidQuery("id", "at most %d rows at once".formatted(ListQuery.MAX_ROWS));
    }
    return new ListQuery(start, end, first(parameters, "_sort"), direction(parameters), first(parameters, "q"), filters(parameters), ids);
  }

  private static Sort.Direction direction(Map<String, String[]> parameters) {
    return first(parameters, "_order")
        .map(order -> Sort.Direction.fromOptionalString(order)
            .orElseThrow(() -> new InvalidQuery("_order", "must be ASC or DESC")))
        .orElse(Sort.Direction.ASC);
  }

  private static Map<String, List<String>> filters(Map<String, String[]> parameters) {
    return parameters.keySet().stream()
        .filter(name -> !RESERVED.contains(name))
        .filter(name -> !values(parameters, name).isEmpty())
        .collect(Collectors.toUnmodifiableMap(name -> name, name -> values(parameters, name)));
  }

  private static Optional<Integer> number(Map<String, String[]> parameters, String name) {
    try {
      return first(parameters, name).map(Integer::valueOf);
    } catch (NumberFormatException notANumber) {
      throw new InvalidQuery(name, "must be a whole number");
    }
  }

  private static Optional<String> first(Map<String, String[]> parameters, String name) {
    return values(parameters, name).stream().findFirst();
  }

  private static List<String> values(Map<String, String[]> parameters, String name) {
    return Arrays.stream(parameters.getOrDefault(name, new String[0]))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
