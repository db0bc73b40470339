package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import io.quayside.web.collaboration.SavedViewController.ViewRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SavingViews {
  private final SavedViews views;
  private final UserDirectory directory;

  SavingViews(SavedViews views, UserDirectory directory) {
    this.views = views;
    this.directory = directory;
  }

  @Transactional(readOnly = true)
  Page<SavedView> list(String resource, CurrentUser user, Pageable page) {
    var audiences = new HashSet<>(user.groups());
    audiences.add(SavedView.EVERYBODY);
    return views.visible(user.username(), audiences, colleagues(user), resource, page);
  }

  @Transactional(readOnly = true)
  SavedView get(long id, CurrentUser user) {
    return views.findById(id).filter(view -> view.isVisibleTo(user, colleagues(user))).orElseThrow(() -> new Refusal.NotFound("saved view", id));
  }

  SavedView create(ViewRequest request, CurrentUser user) {
    return store(new SavedView(user.username(), request.resource()), request, user);
  }

  SavedView change(long id, ViewRequest request, CurrentUser user) {
    var view = own(id, user);
    view.requireVersion(request.versionSeen());
    return store(view, request, user);
  }

  void delete(long id, CurrentUser user) {
    views.delete(own(id, user));
  }

  private Set<String> colleagues(CurrentUser user) {
    return directory.all().stream()
        .filter(person -> !Collections.disjoint(person.companies(), user.companies()))
        .map(DirectoryUser::username)
        .collect(Collectors.toSet());
  }

  private SavedView own(long id, CurrentUser user) {
    var view = get(id, user);
    if (!view.belongsTo(user)) {
      throw new Refusal.Forbidden("not-yours", "This view belongs to %s. Save your own to change it.".formatted(view.owner()));
    }
    return view;
  }

  private SavedView store(SavedView view, ViewRequest request, CurrentUser user) {
    var audience = request.audience();
    if (audience != null && !audience.equals(SavedView.EVERYBODY) && Role.of(audience).isEmpty()) {
      throw new Refusal.Invalid("sharedWith", "is not a role");
    }
    views.findByOwnerAndResourceAndName(user.username(), view.resource(), request.name())
        .filter(other -> !other.equals(view))
        .ifPresent(other -> {
          throw new Refusal.Invalid("name", "is the name of another view of yours");
        });
    view.change(request.name().strip(), request.filter().toString(), request.sort(), audience);
    return views.saveAndFlush(view);
  }
}
