package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Optional;

/** A filter and order of a list under a name, for oneself or shared with colleagues, all of them or those of a role. */
@Entity
@Table(name = "web_saved_view")
class SavedView extends BusinessEntity {
  static final String EVERYBODY = "*";

  private String owner;
  private String resource;
  private String name;
  private String filter;
  private String sort;
  private String sharedWith;

  protected SavedView() {}

  SavedView(String owner, String resource) {
    this.owner = owner;
    this.resource = resource;
  }

  void change(String name, String filter, String sort, String sharedWith) {
    this.name = name;
    this.filter = filter;
    this.sort = sort;
    this.sharedWith = sharedWith;
  }

  boolean belongsTo(CurrentUser user) {
    return owner.equals(user.username());
  }

  /** What somebody shares stays within their companies. */
  boolean isVisibleTo(CurrentUser user, Collection<String> colleagues) {
    return belongsTo(user) || colleagues.contains(owner) && isSharedWith(user);
  }

  private boolean isSharedWith(CurrentUser user) {
    return EVERYBODY.equals(sharedWith) || sharedWith != null && user.groups().contains(sharedWith);
  }

  String owner() {
    return owner;
  }

  String resource() {
    return resource;
  }

  String name() {
    return name;
  }

  String filter() {
    return filter;
  }

  String sort() {
    return sort;
  }

  Optional<String> sharedWith() {
    return Optional.ofNullable(sharedWith);
  }
}
