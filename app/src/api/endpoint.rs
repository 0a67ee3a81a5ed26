//! One endpoint: its route, and what the document says of it. What it says is also what is checked before the handler is
//! reached: unknown parameters, a token that only reads, a path that is none.

use axum::{
    extract::Request,
    handler::Handler,
    http::Method,
    middleware::{Next, from_fn},
    response::IntoResponse as _,
    routing::MethodRouter,
};
use entente_service::{Actor, identity::tokens::Scope};
use percent_encoding::percent_decode_str;
use utoipa::{
    IntoParams, ToSchema,
    openapi::{
        ContentBuilder, Header, HeaderBuilder, HttpMethod, ObjectBuilder, Ref, RefOr, Required, ResponseBuilder,
        Schema, Type,
        path::{OperationBuilder, Parameter, ParameterBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        schema::{ArrayBuilder, SchemaType},
        security::SecurityRequirement,
    },
};

use super::{
    call::{IDEMPOTENCY_KEY, scope},
    document::SCHEME,
    problem::{Kind, Problem},
    words,
};
use crate::{
    app::App,
    routes::{Door, Route},
};

pub(super) type Schemas = Vec<(String, RefOr<Schema>)>;

/// An endpoint of the open interface.
pub struct Endpoint {
    pub path: &'static str,
    method: HttpMethod,
    pub door: Door,
    handler: MethodRouter<App>,
    operation: OperationBuilder,
    parameters: Vec<Parameter>,
    schemas: Schemas,
}

impl Endpoint {
    /// Something to read. `name` is its name in programs made from the document.
    pub(super) fn get<H, T>(name: &'static str, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::new(HttpMethod::Get, axum::routing::get(handler), name, path, door)
    }

    /// Something to do.
    pub(super) fn post<H, T>(name: &'static str, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::new(HttpMethod::Post, axum::routing::post(handler), name, path, door)
    }

    fn new(method: HttpMethod, handler: MethodRouter<App>, name: &'static str, path: &'static str, door: Door) -> Self {
        let reads = method == HttpMethod::Get;
        let mut endpoint = Self {
            path,
            door,
            handler,
            operation: OperationBuilder::new().operation_id(Some(name)),
            parameters: Vec::new(),
            schemas: Vec::new(),
            method,
        };
        let named = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        for name in named {
            endpoint.parameter(name, ParameterIn::Path, Required::True, words::id(), None);
        }
        endpoint.parameter("lang", ParameterIn::Query, Required::False, words::language(), Some("Language of words"));
        if reads {
            let text = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).build();
            endpoint.parameter("If-None-Match", ParameterIn::Header, Required::False, text, Some("An earlier ETag"));
        } else {
            let about = "The same act sent twice with the same key is done once";
            endpoint.parameter(IDEMPOTENCY_KEY, ParameterIn::Header, Required::False, words::id(), Some(about));
        }
        let anybody = SecurityRequirement::default();
        let token = SecurityRequirement::new::<_, [String; 0], String>(SCHEME, []);
        endpoint.operation = match door {
            // A token shows what nobody would be shown.
            Door::Open => endpoint.operation.security(anybody).security(token),
            Door::SignedIn | Door::Meeting | Door::Desk | Door::Secret | Door::Development => {
                endpoint.operation.security(token)
            }
        };
        endpoint.fails(reads)
    }

    fn parameter(
        &mut self,
        name: &str,
        place: ParameterIn,
        required: Required,
        schema: impl Into<RefOr<Schema>>,
        about: Option<&str>,
    ) {
        let parameter = ParameterBuilder::new().name(name).parameter_in(place).required(required);
        self.parameters.push(parameter.schema(Some(schema)).description(about).build());
    }

    /// Which part of the document it is in, and in a sentence what it is for.
    #[must_use]
    pub(super) fn about(mut self, tag: &'static str, sentence: &'static str) -> Self {
        self.operation = self.operation.tag(tag).summary(Some(sentence));
        self
    }

    /// What can be asked for.
    #[must_use]
    pub(super) fn asks<P: IntoParams>(mut self) -> Self {
        self.parameters.extend(P::into_params(|| Some(ParameterIn::Query)));
        self
    }

    /// What is sent.
    #[must_use]
    pub(super) fn takes<B: ToSchema>(mut self) -> Self {
        let content = ContentBuilder::new().schema(Some(self.schema::<B>())).build();
        let body = RequestBodyBuilder::new().content("application/json", content).required(Some(Required::True));
        self.operation = self.operation.request_body(Some(body.build()));
        self
    }

    /// One thing.
    #[must_use]
    pub(super) fn gives<T: ToSchema>(mut self) -> Self {
        let schema = self.schema::<T>();
        self.answers("200", "As it is now", schema.into())
    }

    /// A page of a list of things.
    #[must_use]
    pub(super) fn lists<T: ToSchema>(mut self) -> Self {
        let item = self.schema::<T>();
        let cursor = ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
            .description(Some("Where the next page begins: the value of `after`"));
        let page = ObjectBuilder::new()
            .property("items", ArrayBuilder::new().items(item))
            .property("next", cursor)
            .required("items")
            .required("next");
        self.answers("200", "A page of them", page.build().into())
    }

    /// Something is made.
    #[must_use]
    pub(super) fn makes<T: ToSchema>(mut self) -> Self {
        let schema = self.schema::<T>();
        self.answers("201", "It was made, or was there already", schema.into())
    }

    /// It is done; what it is afterwards.
    #[must_use]
    pub(super) fn does<T: ToSchema>(mut self) -> Self {
        let schema = self.schema::<T>();
        self.answers("200", "It was done, or had been; as it is now", schema.into())
    }

    fn schema<T: ToSchema>(&mut self) -> Ref {
        let name = T::name();
        self.schemas.push((name.to_string(), T::schema()));
        T::schemas(&mut self.schemas);
        Ref::from_schema_name(name)
    }

    fn answers(mut self, status: &str, about: &str, schema: RefOr<Schema>) -> Self {
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let mut response = ResponseBuilder::new().description(about).content("application/json", content);
        if self.method == HttpMethod::Get {
            response = response
                .header("ETag", header_of("Fingerprint of the answer"))
                .header("Link", header_of("The next page, where there is one"));
        }
        self.operation = self.operation.response(status, response.build());
        self
    }

    /// What can go wrong with every call of this sort.
    fn fails(mut self, reads: bool) -> Self {
        let problem = self.schema::<Problem>();
        let mut fails: Vec<(&str, &str)> = vec![
            ("400", "A parameter is unknown or cannot be read"),
            ("401", "Without a token, or with one that opens nothing"),
            ("403", "Known to the asker, but not theirs to see or do"),
            ("404", "There is none for this asker"),
            ("429", "Too many calls; `Retry-After` says when to come back"),
            ("500", "Our fault"),
            ("503", "The database does not answer"),
        ];
        if reads {
            self.operation =
                self.operation.response("304", ResponseBuilder::new().description("Nothing has changed").build());
        } else {
            fails.extend([
                ("409", "Somebody else was there first, or it is not the moment for it"),
                ("413", "Too large"),
                ("415", "Not JSON"),
                ("422", "What was sent is not right; `errors` says where"),
            ]);
        }
        for (status, about) in fails {
            let content = ContentBuilder::new().schema(Some(problem.clone())).build();
            let response = ResponseBuilder::new().description(about).content("application/problem+json", content);
            self.operation = self.operation.response(status, response.build());
        }
        self
    }

    /// Whether it only reads.
    pub fn reads(&self) -> bool {
        self.method == HttpMethod::Get
    }

    /// What the document says of it.
    pub(super) fn documented(self) -> (&'static str, HttpMethod, OperationBuilder, Schemas) {
        let operation = self.operation.parameters(Some(self.parameters));
        (self.path, self.method, operation, self.schemas)
    }

    /// Its route, with what the document promises looked after.
    pub(super) fn route(self) -> Route {
        let reads = self.reads();
        let in_query = self.parameters.into_iter().filter(|one| one.parameter_in == ParameterIn::Query);
        let known: Vec<String> = in_query.map(|one| one.name).collect();
        let handler = self.handler.layer(from_fn(move |request: Request, next: Next| {
            // Another method is refused as such, whatever else is wrong with it.
            let of_it = if reads {
                matches!(*request.method(), Method::GET | Method::HEAD)
            } else {
                *request.method() == Method::POST
            };
            let refused = of_it.then(|| refusal(&request, &known, reads)).flatten();
            async move {
                match refused {
                    Some(problem) => problem.into_response(),
                    None => next.run(request).await,
                }
            }
        }));
        Route::of(if reads { "GET" } else { "POST" }, self.path, self.door, handler)
    }
}

/// Why a call is not even looked at.
fn refusal(request: &Request, known: &[String], reads: bool) -> Option<Problem> {
    let query = request.uri().query().unwrap_or_default();
    let problem = |kind| Problem::to_headers(request.headers(), query, kind);
    let path = percent_decode_str(request.uri().path()).decode_utf8().ok();
    // No id holds such signs, and not every database takes them.
    if path.is_none_or(|path| path.chars().any(char::is_control)) {
        return Some(problem(Kind::Absent));
    }
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if !known.iter().any(|one| *one == name) {
            return Some(problem(Kind::UnknownParameter).at(name, "unknown"));
        }
        let of_no_language = name == "lang" && words::languages().all(|code| code != value);
        if value.contains('\0') || of_no_language {
            return Some(problem(Kind::BadParameter).at(name, "unknown"));
        }
    }
    if !reads {
        let signed_in = request.extensions().get::<Actor>().is_some_and(|actor| actor.person().is_some());
        if !signed_in {
            return Some(problem(Kind::SignedOut));
        }
        if scope(request) != Some(Scope::Write) {
            return Some(problem(Kind::ReadOnly));
        }
    }
    None
}

fn header_of(about: &str) -> Header {
    let text = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String));
    HeaderBuilder::new().schema(text).description(Some(about)).build()
}
