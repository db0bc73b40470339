package io.quayside.dataimport.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The fields of one kind of file, each with the column names that it goes by; the first name is the field's own. */
public final class Columns {

    private final Map<String, String> fieldByName = new LinkedHashMap<>();
    private final Set<String> required;

    public Columns(Set<String> required, List<List<String>> names) {
        this.required = required;
        names.forEach(all -> all.forEach(name -> fieldByName.putIfAbsent(normal(name), all.getFirst())));
    }

    /** Header to field; columns that mean nothing here get an empty field. */
    public Map<String, String> mapping(List<String> header) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String column : header) {
            String field = fieldByName.getOrDefault(normal(column), "");
            mapping.put(column, mapping.containsValue(field) ? "" : field);
        }
        return mapping;
    }

    public Set<String> missing(Map<String, String> mapping) {
        return required.stream().filter(field -> !mapping.containsValue(field)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).trim().replaceAll("\\s+", " ");
    }
}
