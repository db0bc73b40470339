package io.quayside.web.dataimport;

import io.quayside.dataimport.DataImport;
import io.quayside.dataimport.DataImports;
import io.quayside.dataimport.ImportExamples;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.csv.LineError;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.shared.CsvCell;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/imports")
@RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
class ImportController {

    private static final int FILE_NAME_LENGTH = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "createdAt");

    /** Whether requisitions are submitted as soon as all are stored; not, if nothing is said. */
    record Commit(@Nullable Boolean submit) {}

    private final DataImports imports;
    private final ImportExamples examples;

    ImportController(DataImports imports, ImportExamples examples) {
        this.imports = imports;
        this.examples = examples;
    }

    @GetMapping
    ResponseEntity<List<ImportResponse>> list(ListQuery query, CurrentUser user) {
        Set<String> companies = user.visible(query.filters("companyCode"));
        if (query.wantsIds()) {
            return ListResponse.all(query.longIds().stream().map(id -> imports.find(id, companies)).flatMap(Optional::stream).map(ImportResponse::of).toList());
        }
        Pageable asked = query.pageable(NEWEST_FIRST, "createdAt");
        boolean newestFirst = asked.getSort().getOrderFor("createdAt").isDescending();
        List<DataImport> page = imports.page(companies, newestFirst, query.start(), query.end() - query.start());
        return ListResponse.of(page.stream().map(ImportResponse::of).toList(), imports.count(companies));
    }

    @GetMapping("/{id}")
    ImportResponse show(@PathVariable long id, CurrentUser user) {
        return ImportResponse.of(imports.get(id, user.companies()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportResponse upload(@RequestParam String type, @RequestParam String companyCode, @RequestParam MultipartFile file, CurrentUser user) throws IOException {
        ImportType kind = ImportType.of(type);
        requireRole(kind, user);
        if (file.getSize() > DataImports.MAX_BYTES) {
            throw new Refusal.Invalid("file", "is larger than 20 MB");
        }
        String name = file.getOriginalFilename() == null ? "upload.csv" : file.getOriginalFilename();
        String shortName = name.substring(0, Math.min(name.length(), FILE_NAME_LENGTH));
        return ImportResponse.of(imports.upload(kind, user.requireCompany(companyCode), shortName, file.getBytes(), user.username()));
    }

    @GetMapping("/{id}/errors")
    ResponseEntity<List<LineError>> errors(@PathVariable long id, ListQuery query, CurrentUser user) {
        return ListResponse.of(imports.errors(id, user.companies(), query.start(), query.end() - query.start()), imports.errorsKept(id, user.companies()));
    }

    @GetMapping(path = "/{id}/errors.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> errorFile(@PathVariable long id, CurrentUser user) {
        String lines = imports.errors(id, user.companies(), 0, Integer.MAX_VALUE).stream()
                .map(error -> "%d,%s,%s,%s\r\n".formatted(error.line(), CsvCell.of(error.column()), CsvCell.of(error.value()), CsvCell.of(error.message())))
                .collect(Collectors.joining());
        return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=\"import-errors.csv\"").body("line,column,value,message\r\n" + lines);
    }

    @GetMapping(path = "/examples/{type}", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> example(@PathVariable String type, @RequestParam String companyCode, @RequestParam(defaultValue = "10") int records, CurrentUser user) {
        ImportType kind = ImportType.of(type);
        requireRole(kind, user);
        return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=\"%s-example.csv\"".formatted(kind.key()))
                .body(examples.csv(kind, user.requireCompany(companyCode), records));
    }

    @GetMapping("/{id}/preview")
    List<JsonNode> preview(@PathVariable long id, CurrentUser user) {
        return imports.preview(id, user.companies());
    }

    @PostMapping("/{id}/commit")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportResponse commit(@PathVariable long id, @RequestBody(required = false) @Nullable Commit commit, CurrentUser user) {
        requireRole(imports.get(id, user.companies()).type(), user);
        return ImportResponse.of(imports.commit(id, user.companies(), commit != null && Boolean.TRUE.equals(commit.submit())));
    }

    /** A requester may bring requisitions, but not change the catalogue; customers are brought by those who may enter them. */
    private static void requireRole(ImportType type, CurrentUser user) {
        boolean may = switch (type) {
            case REQUISITIONS -> user.hasAnyRole(Role.REQUESTER, Role.BUYER);
            case CUSTOMERS -> user.hasAnyRole(Role.ACCOUNTANT, Role.CREDIT_CONTROLLER, Role.ADMINISTRATOR);
            case PRODUCTS, VENDORS, REORDER_RULES -> user.hasAnyRole(Role.BUYER, Role.ADMINISTRATOR);
        };
        if (!may) {
            throw new Refusal.Forbidden("forbidden", "Your roles do not allow importing %s.".formatted(type.key()));
        }
    }
}
