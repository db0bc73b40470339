package io.quayside.web.home;

import io.quayside.identity.CurrentUser;
import io.quayside.web.support.AnyRole;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HomeController {
  private final List<HomeTiles> contributions;

  HomeController(List<HomeTiles> contributions) {
    this.contributions = contributions;
  }

  @GetMapping("/api/home")
  @AnyRole
  Home home(CurrentUser user, @RequestParam(defaultValue = "") List<String> companyCode) {
    var companies = user.visible(companyCode);
    return new Home(contributions.stream().flatMap(contribution -> contribution.of(user, companies).stream()).toList());
  }

  record Home(List<Tile> tiles) {}
}
