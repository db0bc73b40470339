package io.quayside.web.task;

import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.web.home.HomeTiles;
import io.quayside.web.home.Tile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class TaskTiles implements HomeTiles {
  private final UserTasks tasks;
  private final TaskViewers viewers;

  TaskTiles(UserTasks tasks, TaskViewers viewers) {
    this.tasks = tasks;
    this.viewers = viewers;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> companies) {
    var counts = tasks.counts(viewers.of(user, companies));
    var tiles = new ArrayList<Tile>();
    tiles.add(Tile.count("myTasks", counts.mine(), view("mine")));
    tiles.add(Tile.count("groupTasks", counts.groups(), view("groups")));
    if (counts.delegated() > 0) {
      tiles.add(Tile.count("delegatedTasks", counts.delegated(), view("delegated")));
    }
    tiles.add(Tile.count("overdueTasks", counts.overdue(), view("overdue")));
    return tiles;
  }

  private static String view(String name) {
    return Tile.list("tasks", Map.of("view", name));
  }
}
