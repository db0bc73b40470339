package io.quayside.web.home;

import io.quayside.identity.CurrentUser;
import java.util.Collection;
import java.util.List;

/** Figures for the home page. Each part of the application contributes those of its own, for the roles that they concern. */
public interface HomeTiles {

  /** In the order in which they are shown; the companies are those that the user sees, or the one chosen. */
  List<Tile> of(CurrentUser user, Collection<String> companies);
}
