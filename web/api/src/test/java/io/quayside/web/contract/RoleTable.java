package io.quayside.web.contract;

import io.quayside.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The file {@code role-table.txt}: one line for each endpoint, one column for each role, an x for "may". */
final class RoleTable {
  static final Map<String, Role> COLUMNS = columns();
  private static final String PUBLIC = "public";

  private final Map<String, Set<Role>> rows = new TreeMap<>();
  private final Set<String> open = new TreeSet<>();

  static RoleTable read() {
    var table = new RoleTable();
    var lines = text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    var heading = List.of(lines.getFirst().strip().split("\\s+"));
    if (!heading.subList(1, heading.size()).equals(List.copyOf(COLUMNS.keySet()))) {
      throw new IllegalStateException("The columns of the role table must be " + COLUMNS.keySet());
    }
    lines.stream().skip(1).forEach(table::add);
    return table;
  }

  Set<String> endpoints() {
    return rows.keySet();
  }

  Set<Role> roles(String endpoint) {
    return rows.get(endpoint);
  }

  boolean isPublic(String endpoint) {
    return open.contains(endpoint);
  }

  private void add(String line) {
    var cells = line.strip().split("\\s+");
    var endpoint = cells[0] + " " + cells[1];
    var roles = EnumSet.noneOf(Role.class);
    if (cells[2].equals(PUBLIC)) {
      open.add(endpoint);
    } else {
      if (cells.length != 2 + COLUMNS.size()) {
        throw new IllegalStateException("Not one cell for each role: " + line);
      }
      var column = 2;
      for (var role : COLUMNS.values()) {
        if (cells[column++].equals("x")) {
          roles.add(role);
        }
      }
    }
    if (rows.put(endpoint, roles) != null) {
      throw new IllegalStateException("Twice in the role table: " + endpoint);
    }
  }

  private static Map<String, Role> columns() {
    var columns = new LinkedHashMap<String, Role>();
    columns.put("req", Role.REQUESTER);
    columns.put("buy", Role.BUYER);
    columns.put("ap1", Role.APPROVER_1);
    columns.put("ap2", Role.APPROVER_2);
    columns.put("ap3", Role.APPROVER_3);
    columns.put("rec", Role.RECEIVER);
    columns.put("qua", Role.QUALITY_INSPECTOR);
    columns.put("acc", Role.ACCOUNTANT);
    columns.put("cre", Role.CREDIT_CONTROLLER);
    columns.put("own", Role.PROCESS_OWNER);
    columns.put("aud", Role.AUDITOR);
    columns.put("adm", Role.ADMINISTRATOR);
    return columns;
  }

  private static String text() {
    try (var file = RoleTable.class.getResourceAsStream("/role-table.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
