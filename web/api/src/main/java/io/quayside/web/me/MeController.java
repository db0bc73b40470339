package io.quayside.web.me;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.web.support.AnyRole;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, what they may do and for which companies. */
@RestController
class MeController {
  private final Companies companies;

  MeController(Companies companies) {
    this.companies = companies;
  }

  @GetMapping("/api/me")
  @AnyRole
  Me me(CurrentUser user) {
    return new Me(
        user.username(), user.name(), user.email(),
        user.roles().stream().sorted().map(Role::key).toList(),
        user.companies().stream().sorted().flatMap(code -> companies.find(code, user.companies()).stream()).map(MyCompany::of).toList());
  }

  record Me(String username, String name, String email, List<String> roles, List<MyCompany> companies) {}

  record MyCompany(String code, String name, String currency, String locale, String timeZone) {
    static MyCompany of(Company company) {
      return new MyCompany(
          company.code(), company.name(), company.currency().getCode(), company.locale().toLanguageTag(), company.timeZone().getId());
    }
  }
}
