// Generated code imports SDKRuntime alone.
@_exported public import HTTPTypes
@_exported public import JSONCoding
