package io.quayside.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether goods are counted without knowing how many are expected: where the company or the category, or one above it, says so. */
@Component
public class BlindCounts {

    /** Setting of a company: {@code true} when all of its goods are counted blind. */
    public static final String SETTING = "receiving.blind-count";

    private static final Role[] KNOWING = {Role.BUYER, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR};

    private final Companies companies;
    private final ProductCategories categories;

    BlindCounts(Companies companies, ProductCategories categories) {
        this.companies = companies;
        this.categories = categories;
    }

    /** By category code, for the categories asked about. */
    public Predicate<@Nullable String> of(String companyCode, Collection<@Nullable String> categoryCodes) {
        if (Boolean.parseBoolean(companies.get(companyCode).setting(SETTING, "false"))) {
            return code -> true;
        }
        Set<String> blind = blind(categoryCodes.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return code -> code != null && blind.contains(code);
    }

    /** What a receiver is not to know of such goods before they are counted. */
    public Predicate<@Nullable String> hiddenFrom(CurrentUser user, String companyCode, Collection<@Nullable String> categoryCodes) {
        return isKeptFrom(user) ? of(companyCode, categoryCodes) : code -> false;
    }

    /** Whoever counts is not to know it; whoever may order or approve the goods, or keeps the books of them, knows it anyway. */
    public static boolean isKeptFrom(CurrentUser user) {
        return user.hasRole(Role.RECEIVER) && !user.hasAnyRole(KNOWING);
    }

    private Set<String> blind(Set<String> asked) {
        Set<String> marked = categories.all().stream().filter(ProductCategory::isCountedBlind).map(ProductCategory::code).collect(Collectors.toSet());
        if (marked.isEmpty()) {
            return Set.of();
        }
        Map<String, Set<String>> paths = categories.paths();
        return asked.stream().filter(code -> paths.getOrDefault(code, Set.of()).stream().anyMatch(marked::contains)).collect(Collectors.toSet());
    }
}
