package io.quayside.web.openapi;

import io.quayside.identity.CurrentUser;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what all endpoints have in common, so that the controllers need not repeat it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String PROBLEM = "Problem";
  private static final String BEARER = "accessToken";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class, ListQuery.class);
  }

  @Bean
  OpenAPI quaysideApi(@Value("${quayside.client.version}") String version) {
    return new OpenAPI()
        .info(new Info().title("Quayside").version(version).description(
            "Lists take react-admin's parameters; money and quantities are strings with their currency or unit; ids are strings."))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  GlobalOpenApiCustomizer problemsAndToken() {
    return api -> api.getComponents()
        .addSchemas(PROBLEM, problem())
        .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
  }

  @Bean
  OperationCustomizer problemsAndListParameters() {
    return (operation, method) -> {
      operation.getResponses().addApiResponse("default", new ApiResponse().description("A problem of RFC 9457").content(
          new Content().addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
      if (Arrays.asList(method.getMethod().getParameterTypes()).contains(ListQuery.class)) {
        describeList(operation);
      }
      return operation;
    };
  }

  private static void describeList(Operation operation) {
    List.of(
        query("_start", new IntegerSchema(), "First row wanted, from 0"),
        query("_end", new IntegerSchema(), "Row after the last one wanted, at most %d rows".formatted(ListQuery.MAX_ROWS)),
        query("_sort", new StringSchema(), "Field to sort by"),
        query("_order", new StringSchema()._enum(List.of("ASC", "DESC")), "Direction"),
        query("q", new StringSchema(), "Text to look for"),
        query("id", new StringSchema(), "These rows only; may be repeated")).forEach(operation::addParametersItem);
    var ok = operation.getResponses().get("200");
    if (ok != null) {
      ok.addHeaderObject(ListResponse.TOTAL, new Header().schema(new IntegerSchema()).description("Rows in all"));
    }
  }

  private static Parameter query(String name, Schema<?> schema, String description) {
    return new Parameter().in("query").name(name).schema(schema).description(description).required(false);
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .addProperty("type", new StringSchema().example("urn:quayside:problem:stale"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("A sentence for the person who asked"))
        .addProperty("errors", new MapSchema().additionalProperties(new StringSchema())
            .description("Field path, as in lines[0].quantity, to message"));
  }
}
