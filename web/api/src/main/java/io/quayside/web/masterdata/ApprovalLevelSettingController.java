package io.quayside.web.masterdata;

import io.quayside.approval.level.LevelSetting;
import io.quayside.approval.level.LevelSettingDetails;
import io.quayside.approval.level.LevelSettings;
import io.quayside.approval.level.LevelVacancies;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Due, reminder and escalation times of approval levels. */
@RestController
@RequestMapping("/api/approval-level-settings")
class ApprovalLevelSettingController {

    private static final Sort STANDARD = Sort.by("companyCode", "level", "id");
    private static final String[] SORTABLE = {"companyCode", "level", "reminderHours", "dueHours", "escalationHours"};
    private final LevelSettings settings;
    private final LevelVacancies vacancies;

    ApprovalLevelSettingController(LevelSettings settings, LevelVacancies vacancies) {
        this.settings = settings;
        this.vacancies = vacancies;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<LevelSettingDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(settings.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), ApprovalLevelSettingController::row);
    }

    /** Where nobody could decide. */
    @GetMapping("/vacancies")
    @EveryRole
    List<LevelVacancies.Vacancy> vacancies(CurrentUser user) {
        return vacancies.of(user.companies());
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<LevelSettingDetails> show(@PathVariable long id, CurrentUser user) {
        return row(settings.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<LevelSettingDetails> create(@Valid @RequestBody LevelSettingDetails details, CurrentUser user) {
        return row(settings.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
    Row<LevelSettingDetails> change(@PathVariable long id, @Valid @RequestBody LevelSettingDetails details, CurrentUser user) {
        return row(settings.change(id, details, user.companies()));
    }

    private static Row<LevelSettingDetails> row(LevelSetting setting) {
        return Row.of(setting.getId(), setting.details());
    }
}
