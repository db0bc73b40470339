package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/saved-views")
@AnyRole
class SavedViewController {
  private final SavingViews views;
  private final JsonMapper json;

  SavedViewController(SavingViews views, JsonMapper json) {
    this.views = views;
    this.json = json;
  }

  @GetMapping
  ResponseEntity<List<ViewRow>> list(ListQuery query, CurrentUser user) {
    var page = query.pageable(Sort.by("name", "id"), "name", "resource", "owner");
    return ListResponse.of(views.list(query.filter("resource").orElse(null), user, page), this::row);
  }

  @GetMapping("/{id}")
  ViewRow show(@PathVariable long id, CurrentUser user) {
    return row(views.get(id, user));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ViewRow create(@Valid @RequestBody ViewRequest request, CurrentUser user) {
    return row(views.create(request, user));
  }

  @PutMapping("/{id}")
  ViewRow change(@PathVariable long id, @Valid @RequestBody ViewRequest request, CurrentUser user) {
    return row(views.change(id, request, user));
  }

  @DeleteMapping("/{id}")
  Map<String, String> delete(@PathVariable long id, CurrentUser user) {
    views.delete(id, user);
    return Map.of("id", String.valueOf(id));
  }

  private ViewRow row(SavedView view) {
    return new ViewRow(view.id(), view.resource(), view.name(), json.readTree(view.filter()), view.sort(),
        view.sharedWith().isPresent(), view.sharedWith().orElse(null), view.owner(), view.version());
  }

  /** @param sharedWith a role; with {@code shared} and without a role everybody */
  record ViewRequest(
      @NotBlank @Pattern(regexp = "[a-z][a-z-]{1,62}") String resource,
      @NotBlank @Size(max = 100) String name,
      @NotNull JsonNode filter,
      @Size(max = 100) String sort,
      Boolean shared,
      String sharedWith,
      Integer version) {

    int versionSeen() {
      return Optional.ofNullable(version).orElse(-1);
    }

    String audience() {
      return Boolean.TRUE.equals(shared) ? Optional.ofNullable(sharedWith).filter(role -> !role.isBlank()).orElse(SavedView.EVERYBODY) : null;
    }
  }

  record ViewRow(
      long id, String resource, String name, JsonNode filter, String sort, boolean shared, String sharedWith, String owner, int version) {}
}
