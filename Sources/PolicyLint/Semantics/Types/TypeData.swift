// swift-format-ignore-file
// Written by Tools/embed-types/embed-types.py from types/*.tsv; edit those.

/// The type table as text, byte for byte as `types/` holds it.
enum TypeData {
  /// `types/context.tsv`.
  static let context: StaticString = ##"""
# The context object model of policy expressions, with what can be null and where.
N	
T	interface	IExpressionContext		allowed
p	Api	IContextApi		null=no
p	Backend	IContextBackend		null=unknown known=docs
p	Deployment	IDeployment		null=no
p	Elapsed	TimeSpan		null=no
p	GraphQL	IGraphQLContext		null=yes known=docs
p	LastError	ILastError		null=inbound,backend,outbound
p	Operation	IOperation		null=yes
p	Product	IProduct		null=yes
p	Request	IRequest		null=no
p	RequestId	Guid		null=no
p	Response	IResponse		null=inbound,backend
p	Subscription	ISubscription		null=yes
p	Timestamp	DateTime		null=no
p	Tracing	bool		null=no
p	User	IUser		null=yes
p	Variables	IReadOnlyDictionary<string,object>		null=no
p	Workspace	IContextWorkspace		null=unknown known=docs
m	Trace	void	string message	
T	interface	IApi		allowed
p	Id	string		null=no
p	Name	string		null=no
p	Path	string		null=no
p	Protocols	IEnumerable<string>		null=no
p	ServiceUrl	IUrl		null=unknown
p	SubscriptionKeyParameterNames	ISubscriptionKeyParameterNames		null=no
T	interface	IContextApi	IApi	allowed
p	IsCurrentRevision	bool		null=no
p	Revision	string		null=no
p	Version	string		null=unknown
T	interface	IContextBackend		allowed known=docs
p	AzureRegion	string		null=unknown known=docs
p	Id	string		null=unknown known=docs
p	Type	BackendType		null=no known=docs
T	enum	BackendType		allowed known=docs
v	Single	0
v	Pool	1
T	interface	IContextWorkspace		allowed known=docs
p	Id	string		null=unknown known=docs
p	Name	string		null=unknown known=docs
T	interface	IDeployment		allowed
p	Gateway	IGateway		null=unknown known=docs
p	GatewayId	string		null=no
p	Region	string		null=no
p	ServiceId	string		null=no
p	ServiceName	string		null=no
p	SustainabilityInfo	ISustainabilityInfo		null=unknown known=docs
p	Certificates	IReadOnlyDictionary<string,X509Certificate2>		null=no
T	interface	IGateway		allowed known=docs
p	Id	string		null=no known=docs
p	InstanceId	string		null=no known=docs
p	IsManaged	bool		null=no known=docs
T	interface	ISustainabilityInfo		allowed known=docs
p	CurrentCarbonIntensity	CarbonIntensityCategory		null=no known=docs
T	enum	CarbonIntensityCategory		allowed known=docs
v	VeryLow	0
v	Low	1
v	Medium	2
v	High	3
v	VeryHigh	4
v	NotAvailable	5
T	interface	IGraphQLContext		allowed known=docs
p	Arguments	IGraphQLDataObject		null=unknown known=docs
p	GraphQLArguments	IGraphQLDataObject		null=unknown known=docs
p	Parent	IGraphQLDataObject		null=unknown known=docs
T	interface	IGraphQLDataObject		allowed known=docs
i	Item	JToken	string name	null=unknown known=docs
T	interface	IGroup		allowed
p	Id	string		null=no
p	Name	string		null=no
T	interface	ILastError		allowed
p	Source	string		null=no
p	Reason	string		null=yes
p	Message	string		null=no
p	Scope	string		null=yes
p	Section	string		null=yes
p	Path	string		null=yes
p	PolicyId	string		null=yes
p	HttpErrorCode	int		null=no known=toolkit
T	interface	IMessageBody		allowed
m	As<T>	T	bool preserveContent=false	null=unknown
m	AsFormUrlEncodedContent	IDictionary<string,IList<string>>	bool preserveContent=false	null=unknown
T	interface	IOperation		allowed
p	Id	string		null=no
p	Method	string		null=no
p	Name	string		null=no
p	UrlTemplate	string		null=no
T	interface	IPrivateEndpointConnection		allowed
p	Name	string		null=no
p	GroupId	string		null=no
p	MemberName	string		null=no
T	interface	IAzureVnetInfo		allowed known=toolkit
p	VnetTrafficTag	int		null=no known=toolkit
p	SubnetId	int		null=no known=toolkit
p	PrivateLinkId	int		null=no known=toolkit
p	SnatVip	string		null=yes known=toolkit
T	enum	ProductState		allowed
v	NotPublished	0
v	Published	1
T	interface	IProduct		allowed
p	Apis	IEnumerable<IApi>		null=no
p	ApprovalRequired	bool		null=no
p	Groups	IEnumerable<IGroup>		null=no
p	Id	string		null=no
p	Name	string		null=no
p	State	ProductState		null=no
p	SubscriptionLimit	int?		null=yes
p	SubscriptionsLimit	int?		null=yes known=docs
p	SubscriptionRequired	bool		null=no
T	interface	IRequest		allowed
p	Body	IMessageBody		null=yes
p	Certificate	X509Certificate2		null=yes
p	Headers	IReadOnlyDictionary<string,string[]>		null=no
p	IpAddress	string		null=no
p	MatchedParameters	IReadOnlyDictionary<string,string>		null=no
p	Method	string		null=no
p	OriginalUrl	IUrl		null=no
p	Url	IUrl		null=no
p	PrivateEndpointConnection	IPrivateEndpointConnection		null=yes
p	AzureVnetInfo	IAzureVnetInfo		null=yes known=toolkit
T	interface	IResponse		allowed
p	Body	IMessageBody		null=unknown
p	Headers	IReadOnlyDictionary<string,string[]>		null=no
p	StatusCode	int		null=no
p	StatusReason	string		null=no
T	interface	ISubscription		allowed
p	CreatedDate	DateTime		null=no
p	EndDate	DateTime?		null=yes
p	Id	string		null=no
p	Key	string		null=no
p	Name	string		null=unknown
p	PrimaryKey	string		null=no
p	SecondaryKey	string		null=no
p	StartDate	DateTime?		null=yes
T	interface	ISubscriptionKeyParameterNames		allowed
p	Header	string		null=no
p	Query	string		null=no
T	interface	IUrl		allowed
p	Host	string		null=no
p	Path	string		null=no
p	Port	int		null=no
p	Query	IReadOnlyDictionary<string,string[]>		null=no
p	QueryString	string		null=no
p	Scheme	string		null=no
m	ToUri	Uri		null=unknown known=practice
T	interface	IUser		allowed
p	Email	string		null=no
p	FirstName	string		null=no
p	Groups	IEnumerable<IGroup>		null=no
p	Id	string		null=no
p	Identities	IEnumerable<IUserIdentity>		null=no
p	LastName	string		null=no
p	Note	string		null=unknown
p	RegistrationDate	DateTime		null=no
T	interface	IUserIdentity		allowed
p	Id	string		null=no
p	Provider	string		null=no
T	interface	BasicAuthCredentials		allowed
p	Password	string		null=no
p	UserId	string		null=unknown known=docs
p	Username	string		null=no known=toolkit
T	interface	Jwt		allowed
p	Algorithm	string		null=no
p	Audiences	IEnumerable<string>		null=no
p	Claims	IReadOnlyDictionary<string,string[]>		null=no
p	ExpirationTime	DateTime?		null=yes
p	Id	string		null=unknown
p	Issuer	string		null=unknown
p	IssuedAt	DateTime?		null=yes
p	NotBefore	DateTime?		null=yes
p	Subject	string		null=unknown
p	Type	string		null=no
T	class	Authorization		allowed known=toolkit
p	AccessToken	string		null=no known=toolkit
p	Claims	IReadOnlyDictionary<string,object>		null=no known=toolkit
T	static	ContextExtensions		allowed extensions
m	GetValueOrDefault	string	IReadOnlyDictionary<string,string[]> input, string name	static extension null=yes known=toolkit
m	GetValueOrDefault	string	IReadOnlyDictionary<string,string[]> input, string name, string defaultValue	static extension null=no
m	GetValueOrDefault<T>	T	IReadOnlyDictionary<string,object> input, string variableName	static extension null=yes known=toolkit
m	GetValueOrDefault<T>	T	IReadOnlyDictionary<string,object> input, string variableName, T defaultValue	static extension null=no
m	GetValueOrDefault<TKey,TValue>	TValue	IReadOnlyDictionary<TKey,TValue> input, TKey key	static extension null=yes known=practice
m	GetValueOrDefault<TKey,TValue>	TValue	IReadOnlyDictionary<TKey,TValue> input, TKey key, TValue defaultValue	static extension null=no known=practice
m	GetValueOrDefault<TKey,TValue>	TValue	IDictionary<TKey,TValue> input, TKey key	static extension null=yes known=practice
m	GetValueOrDefault<TKey,TValue>	TValue	IDictionary<TKey,TValue> input, TKey key, TValue defaultValue	static extension null=no known=practice
m	ToQueryString	string	IDictionary<string,IList<string>> input	static extension null=yes
m	ToFormUrlEncodedContent	string	IDictionary<string,IList<string>> input	static extension null=yes
m	AsBasic	BasicAuthCredentials	string input	static extension null=yes
m	TryParseBasic	bool	string input, out BasicAuthCredentials result	static extension null=no
m	AsJwt	Jwt	string input	static extension null=yes
m	TryParseJwt	bool	string input, out Jwt result	static extension null=no
m	Encrypt	byte[]	byte[] input, string alg, byte[] key, byte[] iv	static extension null=no known=docs
m	Encrypt	byte[]	byte[] input, SymmetricAlgorithm alg	static extension null=no known=docs
m	Encrypt	byte[]	byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv	static extension null=no known=docs
m	Decrypt	byte[]	byte[] input, string alg, byte[] key, byte[] iv	static extension null=no known=docs
m	Decrypt	byte[]	byte[] input, SymmetricAlgorithm alg	static extension null=no known=docs
m	Decrypt	byte[]	byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv	static extension null=no known=docs
m	VerifyNoRevocation	bool	X509Certificate2 input	static extension null=no known=docs

"""##

  /// `types/dotnet.tsv`.
  static let dotnet: StaticString = ##"""
# The .NET Framework 4.8 types an expression can reach: public surface of the imported namespaces and what they use.
N	System
T	class	AccessViolationException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	delegate	Action
m	Invoke	void
T	delegate	Action<in T>
m	Invoke	void	T obj
T	delegate	Action<in T1,in T2>
m	Invoke	void	T1 arg1, T2 arg2
T	delegate	Action<in T1,in T2,in T3>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3
T	delegate	Action<in T1,in T2,in T3,in T4>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4
T	delegate	Action<in T1,in T2,in T3,in T4,in T5>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14,in T15>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15
T	delegate	Action<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14,in T15,in T16>		supporting
m	Invoke	void	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16
T	sealed	ActivationContext	IDisposable, ISerializable	supporting
p	ApplicationManifestBytes	byte[]
m	CreatePartialActivationContext	ActivationContext	ApplicationIdentity identity	static
m	CreatePartialActivationContext	ActivationContext	ApplicationIdentity identity, string[] manifestPaths	static
p	DeploymentManifestBytes	byte[]
m	Dispose	void
p	Form	ActivationContext.ContextForm
p	Identity	ApplicationIdentity
T	enum	ActivationContext.ContextForm		supporting
v	Loose	0
v	StoreBounded	1
T	sealed	Activator		supporting
m	CreateComInstanceFrom	unknown	string assemblyName, string typeName	static
m	CreateComInstanceFrom	unknown	string assemblyName, string typeName, byte[] hashValue, unknown hashAlgorithm	static
m	CreateInstance	unknown	ActivationContext activationContext	static
m	CreateInstance	unknown	ActivationContext activationContext, string[] activationCustomData	static
m	CreateInstance	unknown	AppDomain domain, string assemblyName, string typeName	static
m	CreateInstance	unknown	AppDomain domain, string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes	static
m	CreateInstance	unknown	AppDomain domain, string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	static obsolete
m	CreateInstance	unknown	string assemblyName, string typeName	static
m	CreateInstance	unknown	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes	static
m	CreateInstance	unknown	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityInfo	static obsolete
m	CreateInstance	unknown	string assemblyName, string typeName, object[] activationAttributes	static
m	CreateInstance	object	Type type	static
m	CreateInstance	object	Type type, bool nonPublic	static
m	CreateInstance	object	Type type, params object[] args	static
m	CreateInstance	object	Type type, object[] args, object[] activationAttributes	static
m	CreateInstance	object	Type type, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture	static
m	CreateInstance	object	Type type, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes	static
m	CreateInstance<T>	T		static
m	CreateInstanceFrom	unknown	AppDomain domain, string assemblyFile, string typeName	static
m	CreateInstanceFrom	unknown	AppDomain domain, string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes	static
m	CreateInstanceFrom	unknown	AppDomain domain, string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	static obsolete
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName	static
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes	static
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityInfo	static obsolete
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, object[] activationAttributes	static
m	GetObject	object	Type type, string url	static
m	GetObject	object	Type type, string url, object state	static
T	class	AggregateException	Exception	supporting
c	.ctor	void
c	.ctor	void	IEnumerable<Exception> innerExceptions
c	.ctor	void	params Exception[] innerExceptions
c	.ctor	void	string message
c	.ctor	void	string message, IEnumerable<Exception> innerExceptions
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, params Exception[] innerExceptions
m	Flatten	AggregateException
m	GetBaseException	Exception		override
m	GetObjectData	void	unknown info, unknown context	override
m	Handle	void	Func<Exception,bool> predicate
p	InnerExceptions	ReadOnlyCollection<Exception>
m	ToString	string		override
T	static	AppContext		supporting
p	BaseDirectory	string		static
m	GetData	object	string name	static
m	SetSwitch	void	string switchName, bool isEnabled	static
p	TargetFrameworkName	string		static
m	TryGetSwitch	bool	string switchName, out bool isEnabled	static
T	sealed	AppDomain	MarshalByRefObject	supporting
p	ActivationContext	ActivationContext
m	AppendPrivatePath	void	string path	obsolete
p	ApplicationIdentity	ApplicationIdentity
p	ApplicationTrust	unknown
m	ApplyPolicy	string	string assemblyName
e	AssemblyLoad	AssemblyLoadEventHandler
e	AssemblyResolve	ResolveEventHandler
p	BaseDirectory	string
m	ClearPrivatePath	void		obsolete
m	ClearShadowCopyPath	void		obsolete
m	CreateComInstanceFrom	unknown	string assemblyName, string typeName
m	CreateComInstanceFrom	unknown	string assemblyFile, string typeName, byte[] hashValue, unknown hashAlgorithm
m	CreateDomain	AppDomain	string friendlyName	static
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo	static
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo, AppDomainSetup info	static
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo, AppDomainSetup info, unknown grantSet, params unknown[] fullTrustAssemblies	static
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo, string appBasePath, string appRelativeSearchPath, bool shadowCopyFiles	static
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo, string appBasePath, string appRelativeSearchPath, bool shadowCopyFiles, AppDomainInitializer adInit, string[] adInitArgs	static
m	CreateInstance	unknown	string assemblyName, string typeName
m	CreateInstance	unknown	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes
m	CreateInstance	unknown	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	obsolete
m	CreateInstance	unknown	string assemblyName, string typeName, object[] activationAttributes
m	CreateInstanceAndUnwrap	object	string assemblyName, string typeName
m	CreateInstanceAndUnwrap	object	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes
m	CreateInstanceAndUnwrap	object	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	obsolete
m	CreateInstanceAndUnwrap	object	string assemblyName, string typeName, object[] activationAttributes
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	obsolete
m	CreateInstanceFrom	unknown	string assemblyFile, string typeName, object[] activationAttributes
m	CreateInstanceFromAndUnwrap	object	string assemblyName, string typeName
m	CreateInstanceFromAndUnwrap	object	string assemblyFile, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes
m	CreateInstanceFromAndUnwrap	object	string assemblyName, string typeName, bool ignoreCase, unknown bindingAttr, unknown binder, object[] args, CultureInfo culture, object[] activationAttributes, unknown securityAttributes	obsolete
m	CreateInstanceFromAndUnwrap	object	string assemblyName, string typeName, object[] activationAttributes
p	CurrentDomain	AppDomain		static
m	DefineDynamicAssembly	unknown	unknown name, unknown access
m	DefineDynamicAssembly	unknown	unknown name, unknown access, IEnumerable<unknown> assemblyAttributes
m	DefineDynamicAssembly	unknown	unknown name, unknown access, IEnumerable<unknown> assemblyAttributes, unknown securityContextSource
m	DefineDynamicAssembly	unknown	unknown name, unknown access, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, unknown evidence	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, unknown evidence, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, bool isSynchronized, IEnumerable<unknown> assemblyAttributes
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, unknown evidence	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, unknown evidence, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, unknown evidence, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions, bool isSynchronized	obsolete
m	DefineDynamicAssembly	unknown	unknown name, unknown access, string dir, unknown evidence, unknown requiredPermissions, unknown optionalPermissions, unknown refusedPermissions, bool isSynchronized, IEnumerable<unknown> assemblyAttributes	obsolete
m	DoCallBack	void	CrossAppDomainDelegate callBackDelegate
p	DomainManager	AppDomainManager
e	DomainUnload	EventHandler
p	DynamicDirectory	string
p	Evidence	unknown
m	ExecuteAssembly	int	string assemblyFile
m	ExecuteAssembly	int	string assemblyFile, unknown assemblySecurity	obsolete
m	ExecuteAssembly	int	string assemblyFile, unknown assemblySecurity, string[] args	obsolete
m	ExecuteAssembly	int	string assemblyFile, unknown assemblySecurity, string[] args, byte[] hashValue, unknown hashAlgorithm	obsolete
m	ExecuteAssembly	int	string assemblyFile, string[] args
m	ExecuteAssembly	int	string assemblyFile, string[] args, byte[] hashValue, unknown hashAlgorithm
m	ExecuteAssemblyByName	int	unknown assemblyName, unknown assemblySecurity, params string[] args	obsolete
m	ExecuteAssemblyByName	int	unknown assemblyName, params string[] args
m	ExecuteAssemblyByName	int	string assemblyName
m	ExecuteAssemblyByName	int	string assemblyName, unknown assemblySecurity	obsolete
m	ExecuteAssemblyByName	int	string assemblyName, unknown assemblySecurity, params string[] args	obsolete
m	ExecuteAssemblyByName	int	string assemblyName, params string[] args
e	FirstChanceException	EventHandler<unknown>
p	FriendlyName	string
m	GetAssemblies	unknown[]
m	GetCurrentThreadId	int		static obsolete
m	GetData	object	string name
m	GetType	Type
p	Id	int
m	InitializeLifetimeService	object		override
m	IsCompatibilitySwitchSet	bool?	string value
m	IsDefaultAppDomain	bool
m	IsFinalizingForUnload	bool
p	IsFullyTrusted	bool
p	IsHomogenous	bool
m	Load	unknown	byte[] rawAssembly
m	Load	unknown	byte[] rawAssembly, byte[] rawSymbolStore
m	Load	unknown	byte[] rawAssembly, byte[] rawSymbolStore, unknown securityEvidence	obsolete
m	Load	unknown	unknown assemblyRef
m	Load	unknown	unknown assemblyRef, unknown assemblySecurity	obsolete
m	Load	unknown	string assemblyString
m	Load	unknown	string assemblyString, unknown assemblySecurity	obsolete
p	MonitoringIsEnabled	bool		static set
p	MonitoringSurvivedMemorySize	long
p	MonitoringSurvivedProcessMemorySize	long		static
p	MonitoringTotalAllocatedMemorySize	long
p	MonitoringTotalProcessorTime	TimeSpan
p	PermissionSet	unknown
e	ProcessExit	EventHandler
e	ReflectionOnlyAssemblyResolve	ResolveEventHandler
m	ReflectionOnlyGetAssemblies	unknown[]
p	RelativeSearchPath	string
e	ResourceResolve	ResolveEventHandler
m	SetAppDomainPolicy	void	unknown domainPolicy	obsolete
m	SetCachePath	void	string path	obsolete
m	SetData	void	string name, object data
m	SetData	void	string name, object data, unknown permission
m	SetDynamicBase	void	string path	obsolete
m	SetPrincipalPolicy	void	unknown policy
m	SetShadowCopyFiles	void		obsolete
m	SetShadowCopyPath	void	string path	obsolete
m	SetThreadPrincipal	void	unknown principal
p	SetupInformation	AppDomainSetup
p	ShadowCopyFiles	bool
m	ToString	string		override
e	TypeResolve	ResolveEventHandler
e	UnhandledException	UnhandledExceptionEventHandler
m	Unload	void	AppDomain domain	static
T	delegate	AppDomainInitializer		supporting
m	Invoke	void	string[] args
T	class	AppDomainManager	MarshalByRefObject	supporting
c	.ctor	void
p	ApplicationActivator	unknown
m	CheckSecuritySettings	bool	unknown state
m	CreateDomain	AppDomain	string friendlyName, unknown securityInfo, AppDomainSetup appDomainInfo
p	EntryAssembly	unknown
p	HostExecutionContextManager	unknown
p	HostSecurityManager	unknown
p	InitializationFlags	AppDomainManagerInitializationOptions		set
m	InitializeNewDomain	void	AppDomainSetup appDomainInfo
T	enum	AppDomainManagerInitializationOptions		supporting
v	None	0
v	RegisterWithHost	1
T	sealed	AppDomainSetup	IAppDomainSetup	supporting
c	.ctor	void
c	.ctor	void	ActivationContext activationContext
c	.ctor	void	unknown activationArguments
p	ActivationArguments	unknown		set
p	AppDomainInitializer	AppDomainInitializer		set
p	AppDomainInitializerArguments	string[]		set
p	AppDomainManagerAssembly	string		set
p	AppDomainManagerType	string		set
p	ApplicationBase	string		set
p	ApplicationName	string		set
p	ApplicationTrust	unknown		set
p	CachePath	string		set
p	ConfigurationFile	string		set
p	DisallowApplicationBaseProbing	bool		set
p	DisallowBindingRedirects	bool		set
p	DisallowCodeDownload	bool		set
p	DisallowPublisherPolicy	bool		set
p	DynamicBase	string		set
m	GetConfigurationBytes	byte[]
p	LicenseFile	string		set
p	LoaderOptimization	LoaderOptimization		set
p	PartialTrustVisibleAssemblies	string[]		set
p	PrivateBinPath	string		set
p	PrivateBinPathProbe	string		set
p	SandboxInterop	bool		set
m	SetCompatibilitySwitches	void	IEnumerable<string> switches
m	SetConfigurationBytes	void	byte[] value
m	SetNativeFunction	void	string functionName, int functionVersion, IntPtr functionPointer
p	ShadowCopyDirectories	string		set
p	ShadowCopyFiles	string		set
p	TargetFrameworkName	string		set
T	class	AppDomainUnloadedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	ApplicationException	Exception	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	ApplicationId		supporting
c	.ctor	void	byte[] publicKeyToken, string name, Version version, string processorArchitecture, string culture
m	Copy	ApplicationId
p	Culture	string
m	Equals	bool	object o	override
m	GetHashCode	int		override
p	Name	string
p	ProcessorArchitecture	string
p	PublicKeyToken	byte[]
m	ToString	string		override
p	Version	Version
T	sealed	ApplicationIdentity	ISerializable	supporting
c	.ctor	void	string applicationIdentityFullName
p	CodeBase	string
p	FullName	string
m	ToString	string		override
T	struct	ArgIterator		supporting
c	.ctor	void	RuntimeArgumentHandle arglist
m	End	void
m	Equals	bool	object o	override
m	GetHashCode	int		override
m	GetNextArg	TypedReference
m	GetNextArg	TypedReference	RuntimeTypeHandle rth
m	GetNextArgType	RuntimeTypeHandle
m	GetRemainingCount	int
T	class	ArgumentException	SystemException, ISerializable
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, string paramName
c	.ctor	void	string message, string paramName, Exception innerException
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
p	ParamName	string
T	class	ArgumentNullException	ArgumentException
c	.ctor	void
c	.ctor	void	string paramName
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string paramName, string message
T	class	ArgumentOutOfRangeException	ArgumentException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string paramName
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string paramName, object actualValue, string message
c	.ctor	void	string paramName, string message
p	ActualValue	object
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
T	class	ArithmeticException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	abstract	Array	ICollection, IEnumerable, IList, IStructuralComparable, IStructuralEquatable, ICloneable	allowed
m	AsReadOnly<T>	ReadOnlyCollection<T>	T[] array	static
m	BinarySearch	int	Array array, int index, int length, object value	static
m	BinarySearch	int	Array array, int index, int length, object value, IComparer comparer	static
m	BinarySearch	int	Array array, object value	static
m	BinarySearch	int	Array array, object value, IComparer comparer	static
m	BinarySearch<T>	int	T[] array, int index, int length, T value	static
m	BinarySearch<T>	int	T[] array, int index, int length, T value, IComparer<T> comparer	static
m	BinarySearch<T>	int	T[] array, T value	static
m	BinarySearch<T>	int	T[] array, T value, IComparer<T> comparer	static
m	Clear	void	Array array, int index, int length	static
m	Clone	object
m	ConstrainedCopy	void	Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length	static
m	ConvertAll<TInput,TOutput>	TOutput[]	TInput[] array, Converter<TInput,TOutput> converter	static
m	Copy	void	Array sourceArray, Array destinationArray, int length	static
m	Copy	void	Array sourceArray, Array destinationArray, long length	static
m	Copy	void	Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length	static
m	Copy	void	Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length	static
m	CopyTo	void	Array array, int index
m	CopyTo	void	Array array, long index
m	CreateInstance	Array	Type elementType, int length	static
m	CreateInstance	Array	Type elementType, int length1, int length2	static
m	CreateInstance	Array	Type elementType, int length1, int length2, int length3	static
m	CreateInstance	Array	Type elementType, params int[] lengths	static
m	CreateInstance	Array	Type elementType, int[] lengths, int[] lowerBounds	static
m	CreateInstance	Array	Type elementType, params long[] lengths	static
m	Empty<T>	T[]		static
m	Exists<T>	bool	T[] array, Predicate<T> match	static
m	Find<T>	T	T[] array, Predicate<T> match	static
m	FindAll<T>	T[]	T[] array, Predicate<T> match	static
m	FindIndex<T>	int	T[] array, int startIndex, int count, Predicate<T> match	static
m	FindIndex<T>	int	T[] array, int startIndex, Predicate<T> match	static
m	FindIndex<T>	int	T[] array, Predicate<T> match	static
m	FindLast<T>	T	T[] array, Predicate<T> match	static
m	FindLastIndex<T>	int	T[] array, int startIndex, int count, Predicate<T> match	static
m	FindLastIndex<T>	int	T[] array, int startIndex, Predicate<T> match	static
m	FindLastIndex<T>	int	T[] array, Predicate<T> match	static
m	ForEach<T>	void	T[] array, Action<T> action	static
m	GetEnumerator	IEnumerator
m	GetLength	int	int dimension
m	GetLongLength	long	int dimension
m	GetLowerBound	int	int dimension
m	GetUpperBound	int	int dimension
m	GetValue	object	int index
m	GetValue	object	int index1, int index2
m	GetValue	object	int index1, int index2, int index3
m	GetValue	object	params int[] indices
m	GetValue	object	long index
m	GetValue	object	long index1, long index2
m	GetValue	object	long index1, long index2, long index3
m	GetValue	object	params long[] indices
m	IndexOf	int	Array array, object value	static
m	IndexOf	int	Array array, object value, int startIndex	static
m	IndexOf	int	Array array, object value, int startIndex, int count	static
m	IndexOf<T>	int	T[] array, T value	static
m	IndexOf<T>	int	T[] array, T value, int startIndex	static
m	IndexOf<T>	int	T[] array, T value, int startIndex, int count	static
m	Initialize	void
p	IsFixedSize	bool
p	IsReadOnly	bool
p	IsSynchronized	bool
m	LastIndexOf	int	Array array, object value	static
m	LastIndexOf	int	Array array, object value, int startIndex	static
m	LastIndexOf	int	Array array, object value, int startIndex, int count	static
m	LastIndexOf<T>	int	T[] array, T value	static
m	LastIndexOf<T>	int	T[] array, T value, int startIndex	static
m	LastIndexOf<T>	int	T[] array, T value, int startIndex, int count	static
p	Length	int
p	LongLength	long
p	Rank	int
m	Resize<T>	void	ref T[] array, int newSize	static
m	Reverse	void	Array array	static
m	Reverse	void	Array array, int index, int length	static
m	SetValue	void	object value, int index
m	SetValue	void	object value, int index1, int index2
m	SetValue	void	object value, int index1, int index2, int index3
m	SetValue	void	object value, params int[] indices
m	SetValue	void	object value, long index
m	SetValue	void	object value, long index1, long index2
m	SetValue	void	object value, long index1, long index2, long index3
m	SetValue	void	object value, params long[] indices
m	Sort	void	Array array	static
m	Sort	void	Array keys, Array items	static
m	Sort	void	Array keys, Array items, IComparer comparer	static
m	Sort	void	Array keys, Array items, int index, int length	static
m	Sort	void	Array keys, Array items, int index, int length, IComparer comparer	static
m	Sort	void	Array array, IComparer comparer	static
m	Sort	void	Array array, int index, int length	static
m	Sort	void	Array array, int index, int length, IComparer comparer	static
m	Sort<T>	void	T[] array	static
m	Sort<T>	void	T[] array, IComparer<T> comparer	static
m	Sort<T>	void	T[] array, Comparison<T> comparison	static
m	Sort<T>	void	T[] array, int index, int length	static
m	Sort<T>	void	T[] array, int index, int length, IComparer<T> comparer	static
m	Sort<TKey,TValue>	void	TKey[] keys, TValue[] items	static
m	Sort<TKey,TValue>	void	TKey[] keys, TValue[] items, IComparer<TKey> comparer	static
m	Sort<TKey,TValue>	void	TKey[] keys, TValue[] items, int index, int length	static
m	Sort<TKey,TValue>	void	TKey[] keys, TValue[] items, int index, int length, IComparer<TKey> comparer	static
p	SyncRoot	object
m	TrueForAll<T>	bool	T[] array, Predicate<T> match	static
T	struct	ArraySegment<T>	ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, IEnumerable	supporting
c	.ctor	void	T[] array
c	.ctor	void	T[] array, int offset, int count
p	Array	T[]
p	Count	int
m	Equals	bool	ArraySegment<T> obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Offset	int
o	op_Equality	bool	ArraySegment<T> a, ArraySegment<T> b
o	op_Inequality	bool	ArraySegment<T> a, ArraySegment<T> b
T	class	ArrayTypeMismatchException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	AssemblyLoadEventArgs	EventArgs	supporting
c	.ctor	void	unknown loadedAssembly
p	LoadedAssembly	unknown
T	delegate	AssemblyLoadEventHandler		supporting
m	Invoke	void	object sender, AssemblyLoadEventArgs args
T	delegate	AsyncCallback		supporting
m	Invoke	void	IAsyncResult ar
T	abstract	Attribute		supporting
m	Equals	bool	object obj	override
m	GetCustomAttribute	Attribute	unknown element, Type attributeType	static
m	GetCustomAttribute	Attribute	unknown element, Type attributeType, bool inherit	static
m	GetCustomAttribute	Attribute	MemberInfo element, Type attributeType	static
m	GetCustomAttribute	Attribute	MemberInfo element, Type attributeType, bool inherit	static
m	GetCustomAttributes	Attribute[]	unknown element	static
m	GetCustomAttributes	Attribute[]	unknown element, bool inherit	static
m	GetCustomAttributes	Attribute[]	unknown element, Type attributeType	static
m	GetCustomAttributes	Attribute[]	unknown element, Type attributeType, bool inherit	static
m	GetCustomAttributes	Attribute[]	MemberInfo element	static
m	GetCustomAttributes	Attribute[]	MemberInfo element, bool inherit	static
m	GetCustomAttributes	Attribute[]	MemberInfo element, Type type	static
m	GetCustomAttributes	Attribute[]	MemberInfo element, Type type, bool inherit	static
m	GetHashCode	int		override
m	IsDefaultAttribute	bool
m	IsDefined	bool	unknown element, Type attributeType	static
m	IsDefined	bool	unknown element, Type attributeType, bool inherit	static
m	IsDefined	bool	MemberInfo element, Type attributeType	static
m	IsDefined	bool	MemberInfo element, Type attributeType, bool inherit	static
m	Match	bool	object obj
p	TypeId	object
T	enum	AttributeTargets		supporting
v	All	32767
v	Assembly	1
v	Class	4
v	Constructor	32
v	Delegate	4096
v	Enum	16
v	Event	512
v	Field	256
v	GenericParameter	16384
v	Interface	1024
v	Method	64
v	Module	2
v	Parameter	2048
v	Property	128
v	ReturnValue	8192
v	Struct	8
T	sealed	AttributeUsageAttribute	Attribute	supporting
c	.ctor	void	AttributeTargets validOn
p	AllowMultiple	bool		set
p	Inherited	bool		set
p	ValidOn	AttributeTargets
T	class	BadImageFormatException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string message, string fileName
c	.ctor	void	string message, string fileName, Exception inner
p	FileName	string
p	FusionLog	string
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
m	ToString	string		override
T	enum	Base64FormattingOptions		supporting
v	InsertLineBreaks	1
v	None	0
T	static	BitConverter		allowed
m	DoubleToInt64Bits	long	double value	static
m	GetBytes	byte[]	bool value	static
m	GetBytes	byte[]	char value	static
m	GetBytes	byte[]	double value	static
m	GetBytes	byte[]	short value	static
m	GetBytes	byte[]	int value	static
m	GetBytes	byte[]	long value	static
m	GetBytes	byte[]	float value	static
m	GetBytes	byte[]	ushort value	static
m	GetBytes	byte[]	uint value	static
m	GetBytes	byte[]	ulong value	static
m	Int64BitsToDouble	double	long value	static
f	IsLittleEndian	bool		static readonly
m	ToBoolean	bool	byte[] value, int startIndex	static
m	ToChar	char	byte[] value, int startIndex	static
m	ToDouble	double	byte[] value, int startIndex	static
m	ToInt16	short	byte[] value, int startIndex	static
m	ToInt32	int	byte[] value, int startIndex	static
m	ToInt64	long	byte[] value, int startIndex	static
m	ToSingle	float	byte[] value, int startIndex	static
m	ToString	string	byte[] value	static
m	ToString	string	byte[] value, int startIndex	static
m	ToString	string	byte[] value, int startIndex, int length	static
m	ToUInt16	ushort	byte[] value, int startIndex	static
m	ToUInt32	uint	byte[] value, int startIndex	static
m	ToUInt64	ulong	byte[] value, int startIndex	static
T	struct	Boolean	IComparable, IComparable<bool>, IConvertible, IEquatable<bool>	allowed
m	CompareTo	int	bool value
m	CompareTo	int	object obj
m	Equals	bool	bool obj
m	Equals	bool	object obj	override
f	FalseString	string		static readonly
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
m	Parse	bool	string value	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
f	TrueString	string		static readonly
m	TryParse	bool	string value, out bool result	static
T	static	Buffer		supporting
m	BlockCopy	void	Array src, int srcOffset, Array dst, int dstOffset, int count	static
m	ByteLength	int	Array array	static
m	GetByte	byte	Array array, int index	static
m	SetByte	void	Array array, int index, byte value	static
T	struct	Byte	IComparable, IComparable<byte>, IConvertible, IEquatable<byte>, IFormattable	allowed
m	CompareTo	int	byte value
m	CompareTo	int	object value
m	Equals	bool	byte obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	byte		static const=255
f	MinValue	byte		static const=0
m	Parse	byte	string s	static
m	Parse	byte	string s, NumberStyles style	static
m	Parse	byte	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	byte	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, out byte result	static
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out byte result	static
T	sealed	CLSCompliantAttribute	Attribute	supporting
c	.ctor	void	bool isCompliant
p	IsCompliant	bool
T	class	CannotUnloadAppDomainException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	struct	Char	IComparable, IComparable<char>, IConvertible, IEquatable<char>	allowed
m	CompareTo	int	char value
m	CompareTo	int	object value
m	ConvertFromUtf32	string	int utf32	static
m	ConvertToUtf32	int	char highSurrogate, char lowSurrogate	static
m	ConvertToUtf32	int	string s, int index	static
m	Equals	bool	char obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetNumericValue	double	char c	static
m	GetNumericValue	double	string s, int index	static
m	GetTypeCode	TypeCode
m	GetUnicodeCategory	UnicodeCategory	char c	static
m	GetUnicodeCategory	UnicodeCategory	string s, int index	static
m	IsControl	bool	char c	static
m	IsControl	bool	string s, int index	static
m	IsDigit	bool	char c	static
m	IsDigit	bool	string s, int index	static
m	IsHighSurrogate	bool	char c	static
m	IsHighSurrogate	bool	string s, int index	static
m	IsLetter	bool	char c	static
m	IsLetter	bool	string s, int index	static
m	IsLetterOrDigit	bool	char c	static
m	IsLetterOrDigit	bool	string s, int index	static
m	IsLowSurrogate	bool	char c	static
m	IsLowSurrogate	bool	string s, int index	static
m	IsLower	bool	char c	static
m	IsLower	bool	string s, int index	static
m	IsNumber	bool	char c	static
m	IsNumber	bool	string s, int index	static
m	IsPunctuation	bool	char c	static
m	IsPunctuation	bool	string s, int index	static
m	IsSeparator	bool	char c	static
m	IsSeparator	bool	string s, int index	static
m	IsSurrogate	bool	char c	static
m	IsSurrogate	bool	string s, int index	static
m	IsSurrogatePair	bool	char highSurrogate, char lowSurrogate	static
m	IsSurrogatePair	bool	string s, int index	static
m	IsSymbol	bool	char c	static
m	IsSymbol	bool	string s, int index	static
m	IsUpper	bool	char c	static
m	IsUpper	bool	string s, int index	static
m	IsWhiteSpace	bool	char c	static
m	IsWhiteSpace	bool	string s, int index	static
f	MaxValue	char		static const=65535
f	MinValue	char		static const=0
m	Parse	char	string s	static
m	ToLower	char	char c	static
m	ToLower	char	char c, CultureInfo culture	static
m	ToLowerInvariant	char	char c	static
m	ToString	string		override
m	ToString	string	char c	static
m	ToString	string	IFormatProvider provider
m	ToUpper	char	char c	static
m	ToUpper	char	char c, CultureInfo culture	static
m	ToUpperInvariant	char	char c	static
m	TryParse	bool	string s, out char result	static
T	sealed	CharEnumerator	IEnumerator<char>, IEnumerator, ICloneable, IDisposable
m	Clone	object
p	Current	char
m	Dispose	void
m	MoveNext	bool
m	Reset	void
T	delegate	Comparison<in T>
m	Invoke	int	T x, T y
T	static	Console		supporting
p	BackgroundColor	ConsoleColor		static set
m	Beep	void		static
m	Beep	void	int frequency, int duration	static
p	BufferHeight	int		static set
p	BufferWidth	int		static set
e	CancelKeyPress	ConsoleCancelEventHandler		static
p	CapsLock	bool		static
m	Clear	void		static
p	CursorLeft	int		static set
p	CursorSize	int		static set
p	CursorTop	int		static set
p	CursorVisible	bool		static set
p	Error	TextWriter		static
p	ForegroundColor	ConsoleColor		static set
p	In	TextReader		static
p	InputEncoding	Encoding		static set
p	IsErrorRedirected	bool		static
p	IsInputRedirected	bool		static
p	IsOutputRedirected	bool		static
p	KeyAvailable	bool		static
p	LargestWindowHeight	int		static
p	LargestWindowWidth	int		static
m	MoveBufferArea	void	int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop	static
m	MoveBufferArea	void	int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, ConsoleColor sourceForeColor, ConsoleColor sourceBackColor	static
p	NumberLock	bool		static
m	OpenStandardError	Stream		static
m	OpenStandardError	Stream	int bufferSize	static
m	OpenStandardInput	Stream		static
m	OpenStandardInput	Stream	int bufferSize	static
m	OpenStandardOutput	Stream		static
m	OpenStandardOutput	Stream	int bufferSize	static
p	Out	TextWriter		static
p	OutputEncoding	Encoding		static set
m	Read	int		static
m	ReadKey	ConsoleKeyInfo		static
m	ReadKey	ConsoleKeyInfo	bool intercept	static
m	ReadLine	string		static
m	ResetColor	void		static
m	SetBufferSize	void	int width, int height	static
m	SetCursorPosition	void	int left, int top	static
m	SetError	void	TextWriter newError	static
m	SetIn	void	TextReader newIn	static
m	SetOut	void	TextWriter newOut	static
m	SetWindowPosition	void	int left, int top	static
m	SetWindowSize	void	int width, int height	static
p	Title	string		static set
p	TreatControlCAsInput	bool		static set
p	WindowHeight	int		static set
p	WindowLeft	int		static set
p	WindowTop	int		static set
p	WindowWidth	int		static set
m	Write	void	bool value	static
m	Write	void	char value	static
m	Write	void	char[] buffer	static
m	Write	void	char[] buffer, int index, int count	static
m	Write	void	decimal value	static
m	Write	void	double value	static
m	Write	void	int value	static
m	Write	void	long value	static
m	Write	void	object value	static
m	Write	void	float value	static
m	Write	void	string value	static
m	Write	void	string format, object arg0	static
m	Write	void	string format, object arg0, object arg1	static
m	Write	void	string format, object arg0, object arg1, object arg2	static
m	Write	void	string format, object arg0, object arg1, object arg2, object arg3	static
m	Write	void	string format, params object[] arg	static
m	Write	void	uint value	static
m	Write	void	ulong value	static
m	WriteLine	void		static
m	WriteLine	void	bool value	static
m	WriteLine	void	char value	static
m	WriteLine	void	char[] buffer	static
m	WriteLine	void	char[] buffer, int index, int count	static
m	WriteLine	void	decimal value	static
m	WriteLine	void	double value	static
m	WriteLine	void	int value	static
m	WriteLine	void	long value	static
m	WriteLine	void	object value	static
m	WriteLine	void	float value	static
m	WriteLine	void	string value	static
m	WriteLine	void	string format, object arg0	static
m	WriteLine	void	string format, object arg0, object arg1	static
m	WriteLine	void	string format, object arg0, object arg1, object arg2	static
m	WriteLine	void	string format, object arg0, object arg1, object arg2, object arg3	static
m	WriteLine	void	string format, params object[] arg	static
m	WriteLine	void	uint value	static
m	WriteLine	void	ulong value	static
T	sealed	ConsoleCancelEventArgs	EventArgs	supporting
p	Cancel	bool		set
p	SpecialKey	ConsoleSpecialKey
T	delegate	ConsoleCancelEventHandler		supporting
m	Invoke	void	object sender, ConsoleCancelEventArgs e
T	enum	ConsoleColor		supporting
v	Black	0
v	Blue	9
v	Cyan	11
v	DarkBlue	1
v	DarkCyan	3
v	DarkGray	8
v	DarkGreen	2
v	DarkMagenta	5
v	DarkRed	4
v	DarkYellow	6
v	Gray	7
v	Green	10
v	Magenta	13
v	Red	12
v	White	15
v	Yellow	14
T	enum	ConsoleKey		supporting
v	A	65
v	Add	107
v	Applications	93
v	Attention	246
v	B	66
v	Backspace	8
v	BrowserBack	166
v	BrowserFavorites	171
v	BrowserForward	167
v	BrowserHome	172
v	BrowserRefresh	168
v	BrowserSearch	170
v	BrowserStop	169
v	C	67
v	Clear	12
v	CrSel	247
v	D	68
v	D0	48
v	D1	49
v	D2	50
v	D3	51
v	D4	52
v	D5	53
v	D6	54
v	D7	55
v	D8	56
v	D9	57
v	Decimal	110
v	Delete	46
v	Divide	111
v	DownArrow	40
v	E	69
v	End	35
v	Enter	13
v	EraseEndOfFile	249
v	Escape	27
v	Execute	43
v	ExSel	248
v	F	70
v	F1	112
v	F10	121
v	F11	122
v	F12	123
v	F13	124
v	F14	125
v	F15	126
v	F16	127
v	F17	128
v	F18	129
v	F19	130
v	F2	113
v	F20	131
v	F21	132
v	F22	133
v	F23	134
v	F24	135
v	F3	114
v	F4	115
v	F5	116
v	F6	117
v	F7	118
v	F8	119
v	F9	120
v	G	71
v	H	72
v	Help	47
v	Home	36
v	I	73
v	Insert	45
v	J	74
v	K	75
v	L	76
v	LaunchApp1	182
v	LaunchApp2	183
v	LaunchMail	180
v	LaunchMediaSelect	181
v	LeftArrow	37
v	LeftWindows	91
v	M	77
v	MediaNext	176
v	MediaPlay	179
v	MediaPrevious	177
v	MediaStop	178
v	Multiply	106
v	N	78
v	NoName	252
v	NumPad0	96
v	NumPad1	97
v	NumPad2	98
v	NumPad3	99
v	NumPad4	100
v	NumPad5	101
v	NumPad6	102
v	NumPad7	103
v	NumPad8	104
v	NumPad9	105
v	O	79
v	Oem1	186
v	Oem102	226
v	Oem2	191
v	Oem3	192
v	Oem4	219
v	Oem5	220
v	Oem6	221
v	Oem7	222
v	Oem8	223
v	OemClear	254
v	OemComma	188
v	OemMinus	189
v	OemPeriod	190
v	OemPlus	187
v	P	80
v	Pa1	253
v	Packet	231
v	PageDown	34
v	PageUp	33
v	Pause	19
v	Play	250
v	Print	42
v	PrintScreen	44
v	Process	229
v	Q	81
v	R	82
v	RightArrow	39
v	RightWindows	92
v	S	83
v	Select	41
v	Separator	108
v	Sleep	95
v	Spacebar	32
v	Subtract	109
v	T	84
v	Tab	9
v	U	85
v	UpArrow	38
v	V	86
v	VolumeDown	174
v	VolumeMute	173
v	VolumeUp	175
v	W	87
v	X	88
v	Y	89
v	Z	90
v	Zoom	251
T	struct	ConsoleKeyInfo		supporting
c	.ctor	void	char keyChar, ConsoleKey key, bool shift, bool alt, bool control
m	Equals	bool	ConsoleKeyInfo obj
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	Key	ConsoleKey
p	KeyChar	char
p	Modifiers	ConsoleModifiers
o	op_Equality	bool	ConsoleKeyInfo a, ConsoleKeyInfo b
o	op_Inequality	bool	ConsoleKeyInfo a, ConsoleKeyInfo b
T	enum	ConsoleModifiers		supporting
v	Alt	1
v	Control	4
v	Shift	2
T	enum	ConsoleSpecialKey		supporting
v	ControlBreak	1
v	ControlC	0
T	abstract	ContextBoundObject	MarshalByRefObject	supporting
T	class	ContextMarshalException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	ContextStaticAttribute	Attribute	supporting
c	.ctor	void
T	static	Convert		allowed
m	ChangeType	object	object value, Type conversionType	static
m	ChangeType	object	object value, Type conversionType, IFormatProvider provider	static
m	ChangeType	object	object value, TypeCode typeCode	static
m	ChangeType	object	object value, TypeCode typeCode, IFormatProvider provider	static
f	DBNull	object		static readonly
m	FromBase64CharArray	byte[]	char[] inArray, int offset, int length	static
m	FromBase64String	byte[]	string s	static
m	GetTypeCode	TypeCode	object value	static
m	IsDBNull	bool	object value	static
m	ToBase64CharArray	int	byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut	static
m	ToBase64CharArray	int	byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options	static
m	ToBase64String	string	byte[] inArray	static
m	ToBase64String	string	byte[] inArray, Base64FormattingOptions options	static
m	ToBase64String	string	byte[] inArray, int offset, int length	static
m	ToBase64String	string	byte[] inArray, int offset, int length, Base64FormattingOptions options	static
m	ToBoolean	bool	bool value	static
m	ToBoolean	bool	byte value	static
m	ToBoolean	bool	char value	static
m	ToBoolean	bool	DateTime value	static
m	ToBoolean	bool	decimal value	static
m	ToBoolean	bool	double value	static
m	ToBoolean	bool	short value	static
m	ToBoolean	bool	int value	static
m	ToBoolean	bool	long value	static
m	ToBoolean	bool	object value	static
m	ToBoolean	bool	object value, IFormatProvider provider	static
m	ToBoolean	bool	sbyte value	static
m	ToBoolean	bool	float value	static
m	ToBoolean	bool	string value	static
m	ToBoolean	bool	string value, IFormatProvider provider	static
m	ToBoolean	bool	ushort value	static
m	ToBoolean	bool	uint value	static
m	ToBoolean	bool	ulong value	static
m	ToByte	byte	bool value	static
m	ToByte	byte	byte value	static
m	ToByte	byte	char value	static
m	ToByte	byte	DateTime value	static
m	ToByte	byte	decimal value	static
m	ToByte	byte	double value	static
m	ToByte	byte	short value	static
m	ToByte	byte	int value	static
m	ToByte	byte	long value	static
m	ToByte	byte	object value	static
m	ToByte	byte	object value, IFormatProvider provider	static
m	ToByte	byte	sbyte value	static
m	ToByte	byte	float value	static
m	ToByte	byte	string value	static
m	ToByte	byte	string value, IFormatProvider provider	static
m	ToByte	byte	string value, int fromBase	static
m	ToByte	byte	ushort value	static
m	ToByte	byte	uint value	static
m	ToByte	byte	ulong value	static
m	ToChar	char	bool value	static
m	ToChar	char	byte value	static
m	ToChar	char	char value	static
m	ToChar	char	DateTime value	static
m	ToChar	char	decimal value	static
m	ToChar	char	double value	static
m	ToChar	char	short value	static
m	ToChar	char	int value	static
m	ToChar	char	long value	static
m	ToChar	char	object value	static
m	ToChar	char	object value, IFormatProvider provider	static
m	ToChar	char	sbyte value	static
m	ToChar	char	float value	static
m	ToChar	char	string value	static
m	ToChar	char	string value, IFormatProvider provider	static
m	ToChar	char	ushort value	static
m	ToChar	char	uint value	static
m	ToChar	char	ulong value	static
m	ToDateTime	DateTime	bool value	static
m	ToDateTime	DateTime	byte value	static
m	ToDateTime	DateTime	char value	static
m	ToDateTime	DateTime	DateTime value	static
m	ToDateTime	DateTime	decimal value	static
m	ToDateTime	DateTime	double value	static
m	ToDateTime	DateTime	short value	static
m	ToDateTime	DateTime	int value	static
m	ToDateTime	DateTime	long value	static
m	ToDateTime	DateTime	object value	static
m	ToDateTime	DateTime	object value, IFormatProvider provider	static
m	ToDateTime	DateTime	sbyte value	static
m	ToDateTime	DateTime	float value	static
m	ToDateTime	DateTime	string value	static
m	ToDateTime	DateTime	string value, IFormatProvider provider	static
m	ToDateTime	DateTime	ushort value	static
m	ToDateTime	DateTime	uint value	static
m	ToDateTime	DateTime	ulong value	static
m	ToDecimal	decimal	bool value	static
m	ToDecimal	decimal	byte value	static
m	ToDecimal	decimal	char value	static
m	ToDecimal	decimal	DateTime value	static
m	ToDecimal	decimal	decimal value	static
m	ToDecimal	decimal	double value	static
m	ToDecimal	decimal	short value	static
m	ToDecimal	decimal	int value	static
m	ToDecimal	decimal	long value	static
m	ToDecimal	decimal	object value	static
m	ToDecimal	decimal	object value, IFormatProvider provider	static
m	ToDecimal	decimal	sbyte value	static
m	ToDecimal	decimal	float value	static
m	ToDecimal	decimal	string value	static
m	ToDecimal	decimal	string value, IFormatProvider provider	static
m	ToDecimal	decimal	ushort value	static
m	ToDecimal	decimal	uint value	static
m	ToDecimal	decimal	ulong value	static
m	ToDouble	double	bool value	static
m	ToDouble	double	byte value	static
m	ToDouble	double	char value	static
m	ToDouble	double	DateTime value	static
m	ToDouble	double	decimal value	static
m	ToDouble	double	double value	static
m	ToDouble	double	short value	static
m	ToDouble	double	int value	static
m	ToDouble	double	long value	static
m	ToDouble	double	object value	static
m	ToDouble	double	object value, IFormatProvider provider	static
m	ToDouble	double	sbyte value	static
m	ToDouble	double	float value	static
m	ToDouble	double	string value	static
m	ToDouble	double	string value, IFormatProvider provider	static
m	ToDouble	double	ushort value	static
m	ToDouble	double	uint value	static
m	ToDouble	double	ulong value	static
m	ToInt16	short	bool value	static
m	ToInt16	short	byte value	static
m	ToInt16	short	char value	static
m	ToInt16	short	DateTime value	static
m	ToInt16	short	decimal value	static
m	ToInt16	short	double value	static
m	ToInt16	short	short value	static
m	ToInt16	short	int value	static
m	ToInt16	short	long value	static
m	ToInt16	short	object value	static
m	ToInt16	short	object value, IFormatProvider provider	static
m	ToInt16	short	sbyte value	static
m	ToInt16	short	float value	static
m	ToInt16	short	string value	static
m	ToInt16	short	string value, IFormatProvider provider	static
m	ToInt16	short	string value, int fromBase	static
m	ToInt16	short	ushort value	static
m	ToInt16	short	uint value	static
m	ToInt16	short	ulong value	static
m	ToInt32	int	bool value	static
m	ToInt32	int	byte value	static
m	ToInt32	int	char value	static
m	ToInt32	int	DateTime value	static
m	ToInt32	int	decimal value	static
m	ToInt32	int	double value	static
m	ToInt32	int	short value	static
m	ToInt32	int	int value	static
m	ToInt32	int	long value	static
m	ToInt32	int	object value	static
m	ToInt32	int	object value, IFormatProvider provider	static
m	ToInt32	int	sbyte value	static
m	ToInt32	int	float value	static
m	ToInt32	int	string value	static
m	ToInt32	int	string value, IFormatProvider provider	static
m	ToInt32	int	string value, int fromBase	static
m	ToInt32	int	ushort value	static
m	ToInt32	int	uint value	static
m	ToInt32	int	ulong value	static
m	ToInt64	long	bool value	static
m	ToInt64	long	byte value	static
m	ToInt64	long	char value	static
m	ToInt64	long	DateTime value	static
m	ToInt64	long	decimal value	static
m	ToInt64	long	double value	static
m	ToInt64	long	short value	static
m	ToInt64	long	int value	static
m	ToInt64	long	long value	static
m	ToInt64	long	object value	static
m	ToInt64	long	object value, IFormatProvider provider	static
m	ToInt64	long	sbyte value	static
m	ToInt64	long	float value	static
m	ToInt64	long	string value	static
m	ToInt64	long	string value, IFormatProvider provider	static
m	ToInt64	long	string value, int fromBase	static
m	ToInt64	long	ushort value	static
m	ToInt64	long	uint value	static
m	ToInt64	long	ulong value	static
m	ToSByte	sbyte	bool value	static
m	ToSByte	sbyte	byte value	static
m	ToSByte	sbyte	char value	static
m	ToSByte	sbyte	DateTime value	static
m	ToSByte	sbyte	decimal value	static
m	ToSByte	sbyte	double value	static
m	ToSByte	sbyte	short value	static
m	ToSByte	sbyte	int value	static
m	ToSByte	sbyte	long value	static
m	ToSByte	sbyte	object value	static
m	ToSByte	sbyte	object value, IFormatProvider provider	static
m	ToSByte	sbyte	sbyte value	static
m	ToSByte	sbyte	float value	static
m	ToSByte	sbyte	string value	static
m	ToSByte	sbyte	string value, IFormatProvider provider	static
m	ToSByte	sbyte	string value, int fromBase	static
m	ToSByte	sbyte	ushort value	static
m	ToSByte	sbyte	uint value	static
m	ToSByte	sbyte	ulong value	static
m	ToSingle	float	bool value	static
m	ToSingle	float	byte value	static
m	ToSingle	float	char value	static
m	ToSingle	float	DateTime value	static
m	ToSingle	float	decimal value	static
m	ToSingle	float	double value	static
m	ToSingle	float	short value	static
m	ToSingle	float	int value	static
m	ToSingle	float	long value	static
m	ToSingle	float	object value	static
m	ToSingle	float	object value, IFormatProvider provider	static
m	ToSingle	float	sbyte value	static
m	ToSingle	float	float value	static
m	ToSingle	float	string value	static
m	ToSingle	float	string value, IFormatProvider provider	static
m	ToSingle	float	ushort value	static
m	ToSingle	float	uint value	static
m	ToSingle	float	ulong value	static
m	ToString	string	bool value	static
m	ToString	string	bool value, IFormatProvider provider	static
m	ToString	string	byte value	static
m	ToString	string	byte value, IFormatProvider provider	static
m	ToString	string	byte value, int toBase	static
m	ToString	string	char value	static
m	ToString	string	char value, IFormatProvider provider	static
m	ToString	string	DateTime value	static
m	ToString	string	DateTime value, IFormatProvider provider	static
m	ToString	string	decimal value	static
m	ToString	string	decimal value, IFormatProvider provider	static
m	ToString	string	double value	static
m	ToString	string	double value, IFormatProvider provider	static
m	ToString	string	short value	static
m	ToString	string	short value, IFormatProvider provider	static
m	ToString	string	short value, int toBase	static
m	ToString	string	int value	static
m	ToString	string	int value, IFormatProvider provider	static
m	ToString	string	int value, int toBase	static
m	ToString	string	long value	static
m	ToString	string	long value, IFormatProvider provider	static
m	ToString	string	long value, int toBase	static
m	ToString	string	object value	static
m	ToString	string	object value, IFormatProvider provider	static
m	ToString	string	sbyte value	static
m	ToString	string	sbyte value, IFormatProvider provider	static
m	ToString	string	float value	static
m	ToString	string	float value, IFormatProvider provider	static
m	ToString	string	string value	static
m	ToString	string	string value, IFormatProvider provider	static
m	ToString	string	ushort value	static
m	ToString	string	ushort value, IFormatProvider provider	static
m	ToString	string	uint value	static
m	ToString	string	uint value, IFormatProvider provider	static
m	ToString	string	ulong value	static
m	ToString	string	ulong value, IFormatProvider provider	static
m	ToUInt16	ushort	bool value	static
m	ToUInt16	ushort	byte value	static
m	ToUInt16	ushort	char value	static
m	ToUInt16	ushort	DateTime value	static
m	ToUInt16	ushort	decimal value	static
m	ToUInt16	ushort	double value	static
m	ToUInt16	ushort	short value	static
m	ToUInt16	ushort	int value	static
m	ToUInt16	ushort	long value	static
m	ToUInt16	ushort	object value	static
m	ToUInt16	ushort	object value, IFormatProvider provider	static
m	ToUInt16	ushort	sbyte value	static
m	ToUInt16	ushort	float value	static
m	ToUInt16	ushort	string value	static
m	ToUInt16	ushort	string value, IFormatProvider provider	static
m	ToUInt16	ushort	string value, int fromBase	static
m	ToUInt16	ushort	ushort value	static
m	ToUInt16	ushort	uint value	static
m	ToUInt16	ushort	ulong value	static
m	ToUInt32	uint	bool value	static
m	ToUInt32	uint	byte value	static
m	ToUInt32	uint	char value	static
m	ToUInt32	uint	DateTime value	static
m	ToUInt32	uint	decimal value	static
m	ToUInt32	uint	double value	static
m	ToUInt32	uint	short value	static
m	ToUInt32	uint	int value	static
m	ToUInt32	uint	long value	static
m	ToUInt32	uint	object value	static
m	ToUInt32	uint	object value, IFormatProvider provider	static
m	ToUInt32	uint	sbyte value	static
m	ToUInt32	uint	float value	static
m	ToUInt32	uint	string value	static
m	ToUInt32	uint	string value, IFormatProvider provider	static
m	ToUInt32	uint	string value, int fromBase	static
m	ToUInt32	uint	ushort value	static
m	ToUInt32	uint	uint value	static
m	ToUInt32	uint	ulong value	static
m	ToUInt64	ulong	bool value	static
m	ToUInt64	ulong	byte value	static
m	ToUInt64	ulong	char value	static
m	ToUInt64	ulong	DateTime value	static
m	ToUInt64	ulong	decimal value	static
m	ToUInt64	ulong	double value	static
m	ToUInt64	ulong	short value	static
m	ToUInt64	ulong	int value	static
m	ToUInt64	ulong	long value	static
m	ToUInt64	ulong	object value	static
m	ToUInt64	ulong	object value, IFormatProvider provider	static
m	ToUInt64	ulong	sbyte value	static
m	ToUInt64	ulong	float value	static
m	ToUInt64	ulong	string value	static
m	ToUInt64	ulong	string value, IFormatProvider provider	static
m	ToUInt64	ulong	string value, int fromBase	static
m	ToUInt64	ulong	ushort value	static
m	ToUInt64	ulong	uint value	static
m	ToUInt64	ulong	ulong value	static
T	delegate	Converter<in TInput,out TOutput>
m	Invoke	TOutput	TInput input
T	delegate	CrossAppDomainDelegate		supporting
m	Invoke	void
T	sealed	DBNull	IConvertible, ISerializable	supporting
m	GetObjectData	void	unknown info, unknown context
m	GetTypeCode	TypeCode
m	ToString	string		override
m	ToString	string	IFormatProvider provider
f	Value	DBNull		static readonly
T	sealed	DataMisalignedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	struct	DateTime	IComparable, IComparable<DateTime>, IConvertible, IEquatable<DateTime>, IFormattable, ISerializable	allowed only=.ctor,Add,AddDays,AddHours,AddMilliseconds,AddMinutes,AddMonths,AddSeconds,AddTicks,AddYears,Date,Day,DayOfWeek,DayOfYear,DaysInMonth,Hour,IsDaylightSavingTime,IsLeapYear,MaxValue,Millisecond,Minute,MinValue,Month,Now,Parse,Second,Subtract,Ticks,TimeOfDay,Today,ToString,UtcNow,Year
c	.ctor	void	int year, int month, int day
c	.ctor	void	int year, int month, int day, Calendar calendar
c	.ctor	void	int year, int month, int day, int hour, int minute, int second
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, DateTimeKind kind
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, Calendar calendar
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, DateTimeKind kind
c	.ctor	void	long ticks
c	.ctor	void	long ticks, DateTimeKind kind
m	Add	DateTime	TimeSpan value
m	AddDays	DateTime	double value
m	AddHours	DateTime	double value
m	AddMilliseconds	DateTime	double value
m	AddMinutes	DateTime	double value
m	AddMonths	DateTime	int months
m	AddSeconds	DateTime	double value
m	AddTicks	DateTime	long value
m	AddYears	DateTime	int value
m	Compare	int	DateTime t1, DateTime t2	static
m	CompareTo	int	DateTime value
m	CompareTo	int	object value
p	Date	DateTime
p	Day	int
p	DayOfWeek	DayOfWeek
p	DayOfYear	int
m	DaysInMonth	int	int year, int month	static
m	Equals	bool	DateTime value
m	Equals	bool	DateTime t1, DateTime t2	static
m	Equals	bool	object value	override
m	FromBinary	DateTime	long dateData	static
m	FromFileTime	DateTime	long fileTime	static
m	FromFileTimeUtc	DateTime	long fileTime	static
m	FromOADate	DateTime	double d	static
m	GetDateTimeFormats	string[]
m	GetDateTimeFormats	string[]	char format
m	GetDateTimeFormats	string[]	char format, IFormatProvider provider
m	GetDateTimeFormats	string[]	IFormatProvider provider
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
p	Hour	int
m	IsDaylightSavingTime	bool
m	IsLeapYear	bool	int year	static
p	Kind	DateTimeKind
f	MaxValue	DateTime		static readonly
p	Millisecond	int
f	MinValue	DateTime		static readonly
p	Minute	int
p	Month	int
p	Now	DateTime		static
m	Parse	DateTime	string s	static
m	Parse	DateTime	string s, IFormatProvider provider	static
m	Parse	DateTime	string s, IFormatProvider provider, DateTimeStyles styles	static
m	ParseExact	DateTime	string s, string format, IFormatProvider provider	static
m	ParseExact	DateTime	string s, string format, IFormatProvider provider, DateTimeStyles style	static
m	ParseExact	DateTime	string s, string[] formats, IFormatProvider provider, DateTimeStyles style	static
p	Second	int
m	SpecifyKind	DateTime	DateTime value, DateTimeKind kind	static
m	Subtract	TimeSpan	DateTime value
m	Subtract	DateTime	TimeSpan value
p	Ticks	long
p	TimeOfDay	TimeSpan
m	ToBinary	long
m	ToFileTime	long
m	ToFileTimeUtc	long
m	ToLocalTime	DateTime
m	ToLongDateString	string
m	ToLongTimeString	string
m	ToOADate	double
m	ToShortDateString	string
m	ToShortTimeString	string
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	ToUniversalTime	DateTime
p	Today	DateTime		static
m	TryParse	bool	string s, out DateTime result	static
m	TryParse	bool	string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result	static
m	TryParseExact	bool	string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result	static
m	TryParseExact	bool	string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result	static
p	UtcNow	DateTime		static
p	Year	int
o	op_Addition	DateTime	DateTime d, TimeSpan t
o	op_Equality	bool	DateTime d1, DateTime d2
o	op_GreaterThan	bool	DateTime t1, DateTime t2
o	op_GreaterThanOrEqual	bool	DateTime t1, DateTime t2
o	op_Inequality	bool	DateTime d1, DateTime d2
o	op_LessThan	bool	DateTime t1, DateTime t2
o	op_LessThanOrEqual	bool	DateTime t1, DateTime t2
o	op_Subtraction	TimeSpan	DateTime d1, DateTime d2
o	op_Subtraction	DateTime	DateTime d, TimeSpan t
T	enum	DateTimeKind		allowed only=Utc
v	Local	2
v	Unspecified	0
v	Utc	1
T	struct	DateTimeOffset	IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IFormattable, ISerializable	allowed
c	.ctor	void	DateTime dateTime
c	.ctor	void	DateTime dateTime, TimeSpan offset
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, TimeSpan offset
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset
c	.ctor	void	int year, int month, int day, int hour, int minute, int second, TimeSpan offset
c	.ctor	void	long ticks, TimeSpan offset
m	Add	DateTimeOffset	TimeSpan timeSpan
m	AddDays	DateTimeOffset	double days
m	AddHours	DateTimeOffset	double hours
m	AddMilliseconds	DateTimeOffset	double milliseconds
m	AddMinutes	DateTimeOffset	double minutes
m	AddMonths	DateTimeOffset	int months
m	AddSeconds	DateTimeOffset	double seconds
m	AddTicks	DateTimeOffset	long ticks
m	AddYears	DateTimeOffset	int years
m	Compare	int	DateTimeOffset first, DateTimeOffset second	static
m	CompareTo	int	DateTimeOffset other
p	Date	DateTime
p	DateTime	DateTime
p	Day	int
p	DayOfWeek	DayOfWeek
p	DayOfYear	int
m	Equals	bool	DateTimeOffset other
m	Equals	bool	DateTimeOffset first, DateTimeOffset second	static
m	Equals	bool	object obj	override
m	EqualsExact	bool	DateTimeOffset other
m	FromFileTime	DateTimeOffset	long fileTime	static
m	FromUnixTimeMilliseconds	DateTimeOffset	long milliseconds	static
m	FromUnixTimeSeconds	DateTimeOffset	long seconds	static
m	GetHashCode	int		override
p	Hour	int
p	LocalDateTime	DateTime
f	MaxValue	DateTimeOffset		static readonly
p	Millisecond	int
f	MinValue	DateTimeOffset		static readonly
p	Minute	int
p	Month	int
p	Now	DateTimeOffset		static
p	Offset	TimeSpan
m	Parse	DateTimeOffset	string input	static
m	Parse	DateTimeOffset	string input, IFormatProvider formatProvider	static
m	Parse	DateTimeOffset	string input, IFormatProvider formatProvider, DateTimeStyles styles	static
m	ParseExact	DateTimeOffset	string input, string format, IFormatProvider formatProvider	static
m	ParseExact	DateTimeOffset	string input, string format, IFormatProvider formatProvider, DateTimeStyles styles	static
m	ParseExact	DateTimeOffset	string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles	static
p	Second	int
m	Subtract	TimeSpan	DateTimeOffset value
m	Subtract	DateTimeOffset	TimeSpan value
p	Ticks	long
p	TimeOfDay	TimeSpan
m	ToFileTime	long
m	ToLocalTime	DateTimeOffset
m	ToOffset	DateTimeOffset	TimeSpan offset
m	ToString	string		override
m	ToString	string	IFormatProvider formatProvider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider formatProvider
m	ToUniversalTime	DateTimeOffset
m	ToUnixTimeMilliseconds	long
m	ToUnixTimeSeconds	long
m	TryParse	bool	string input, out DateTimeOffset result	static
m	TryParse	bool	string input, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result	static
m	TryParseExact	bool	string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result	static
m	TryParseExact	bool	string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result	static
p	UtcDateTime	DateTime
p	UtcNow	DateTimeOffset		static
p	UtcTicks	long
p	Year	int
o	op_Addition	DateTimeOffset	DateTimeOffset dateTimeOffset, TimeSpan timeSpan
o	op_Equality	bool	DateTimeOffset left, DateTimeOffset right
o	op_GreaterThan	bool	DateTimeOffset left, DateTimeOffset right
o	op_GreaterThanOrEqual	bool	DateTimeOffset left, DateTimeOffset right
o	op_Implicit	DateTimeOffset	DateTime dateTime
o	op_Inequality	bool	DateTimeOffset left, DateTimeOffset right
o	op_LessThan	bool	DateTimeOffset left, DateTimeOffset right
o	op_LessThanOrEqual	bool	DateTimeOffset left, DateTimeOffset right
o	op_Subtraction	TimeSpan	DateTimeOffset left, DateTimeOffset right
o	op_Subtraction	DateTimeOffset	DateTimeOffset dateTimeOffset, TimeSpan timeSpan
T	enum	DayOfWeek
v	Friday	5
v	Monday	1
v	Saturday	6
v	Sunday	0
v	Thursday	4
v	Tuesday	2
v	Wednesday	3
T	struct	Decimal	IComparable, IComparable<decimal>, IConvertible, IEquatable<decimal>, IFormattable	allowed
c	.ctor	void	double value
c	.ctor	void	int value
c	.ctor	void	int lo, int mid, int hi, bool isNegative, byte scale
c	.ctor	void	int[] bits
c	.ctor	void	long value
c	.ctor	void	float value
c	.ctor	void	uint value
c	.ctor	void	ulong value
m	Add	decimal	decimal d1, decimal d2	static
m	Ceiling	decimal	decimal d	static
m	Compare	int	decimal d1, decimal d2	static
m	CompareTo	int	decimal value
m	CompareTo	int	object value
m	Divide	decimal	decimal d1, decimal d2	static
m	Equals	bool	decimal value
m	Equals	bool	decimal d1, decimal d2	static
m	Equals	bool	object value	override
m	Floor	decimal	decimal d	static
m	FromOACurrency	decimal	long cy	static
m	GetBits	int[]	decimal d	static
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	decimal		static readonly
f	MinValue	decimal		static readonly
f	MinusOne	decimal		static readonly
m	Multiply	decimal	decimal d1, decimal d2	static
m	Negate	decimal	decimal d	static
f	One	decimal		static readonly
m	Parse	decimal	string s	static
m	Parse	decimal	string s, NumberStyles style	static
m	Parse	decimal	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	decimal	string s, IFormatProvider provider	static
m	Remainder	decimal	decimal d1, decimal d2	static
m	Round	decimal	decimal d	static
m	Round	decimal	decimal d, int decimals	static
m	Round	decimal	decimal d, int decimals, MidpointRounding mode	static
m	Round	decimal	decimal d, MidpointRounding mode	static
m	Subtract	decimal	decimal d1, decimal d2	static
m	ToByte	byte	decimal value	static
m	ToDouble	double	decimal d	static
m	ToInt16	short	decimal value	static
m	ToInt32	int	decimal d	static
m	ToInt64	long	decimal d	static
m	ToOACurrency	long	decimal value	static
m	ToSByte	sbyte	decimal value	static
m	ToSingle	float	decimal d	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	ToUInt16	ushort	decimal value	static
m	ToUInt32	uint	decimal d	static
m	ToUInt64	ulong	decimal d	static
m	Truncate	decimal	decimal d	static
m	TryParse	bool	string s, out decimal result	static
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out decimal result	static
f	Zero	decimal		static readonly
o	op_Addition	decimal	decimal d1, decimal d2
o	op_Decrement	decimal	decimal d
o	op_Division	decimal	decimal d1, decimal d2
o	op_Equality	bool	decimal d1, decimal d2
o	op_Explicit	byte	decimal value
o	op_Explicit	char	decimal value
o	op_Explicit	double	decimal value
o	op_Explicit	short	decimal value
o	op_Explicit	int	decimal value
o	op_Explicit	long	decimal value
o	op_Explicit	sbyte	decimal value
o	op_Explicit	float	decimal value
o	op_Explicit	ushort	decimal value
o	op_Explicit	uint	decimal value
o	op_Explicit	ulong	decimal value
o	op_Explicit	decimal	double value
o	op_Explicit	decimal	float value
o	op_GreaterThan	bool	decimal d1, decimal d2
o	op_GreaterThanOrEqual	bool	decimal d1, decimal d2
o	op_Implicit	decimal	byte value
o	op_Implicit	decimal	char value
o	op_Implicit	decimal	short value
o	op_Implicit	decimal	int value
o	op_Implicit	decimal	long value
o	op_Implicit	decimal	sbyte value
o	op_Implicit	decimal	ushort value
o	op_Implicit	decimal	uint value
o	op_Implicit	decimal	ulong value
o	op_Increment	decimal	decimal d
o	op_Inequality	bool	decimal d1, decimal d2
o	op_LessThan	bool	decimal d1, decimal d2
o	op_LessThanOrEqual	bool	decimal d1, decimal d2
o	op_Modulus	decimal	decimal d1, decimal d2
o	op_Multiply	decimal	decimal d1, decimal d2
o	op_Subtraction	decimal	decimal d1, decimal d2
o	op_UnaryNegation	decimal	decimal d
o	op_UnaryPlus	decimal	decimal d
T	abstract	Delegate	ICloneable, ISerializable
m	Clone	object
m	Combine	Delegate	Delegate a, Delegate b	static
m	Combine	Delegate	params Delegate[] delegates	static
m	CreateDelegate	Delegate	Type type, object firstArgument, MethodInfo method	static
m	CreateDelegate	Delegate	Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure	static
m	CreateDelegate	Delegate	Type type, object target, string method	static
m	CreateDelegate	Delegate	Type type, object target, string method, bool ignoreCase	static
m	CreateDelegate	Delegate	Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure	static
m	CreateDelegate	Delegate	Type type, MethodInfo method	static
m	CreateDelegate	Delegate	Type type, MethodInfo method, bool throwOnBindFailure	static
m	CreateDelegate	Delegate	Type type, Type target, string method	static
m	CreateDelegate	Delegate	Type type, Type target, string method, bool ignoreCase	static
m	CreateDelegate	Delegate	Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure	static
m	DynamicInvoke	object	params object[] args
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetInvocationList	Delegate[]
m	GetObjectData	void	unknown info, unknown context
p	Method	MethodInfo
m	Remove	Delegate	Delegate source, Delegate value	static
m	RemoveAll	Delegate	Delegate source, Delegate value	static
p	Target	object
o	op_Equality	bool	Delegate d1, Delegate d2
o	op_Inequality	bool	Delegate d1, Delegate d2
T	class	DivideByZeroException	ArithmeticException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	DllNotFoundException	TypeLoadException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	struct	Double	IComparable, IComparable<double>, IConvertible, IEquatable<double>, IFormattable	allowed
m	CompareTo	int	double value
m	CompareTo	int	object value
f	Epsilon	double		static const=4.94065645841247E-324
m	Equals	bool	double obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
m	IsInfinity	bool	double d	static
m	IsNaN	bool	double d	static
m	IsNegativeInfinity	bool	double d	static
m	IsPositiveInfinity	bool	double d	static
f	MaxValue	double		static const=1.79769313486232E+308
f	MinValue	double		static const=-1.79769313486232E+308
f	NaN	double		static const=NaN
f	NegativeInfinity	double		static const=-Infinity
m	Parse	double	string s	static
m	Parse	double	string s, NumberStyles style	static
m	Parse	double	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	double	string s, IFormatProvider provider	static
f	PositiveInfinity	double		static const=Infinity
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, out double result	static
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out double result	static
o	op_Equality	bool	double left, double right
o	op_GreaterThan	bool	double left, double right
o	op_GreaterThanOrEqual	bool	double left, double right
o	op_Inequality	bool	double left, double right
o	op_LessThan	bool	double left, double right
o	op_LessThanOrEqual	bool	double left, double right
T	class	DuplicateWaitObjectException	ArgumentException	supporting
c	.ctor	void
c	.ctor	void	string parameterName
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string parameterName, string message
T	class	EntryPointNotFoundException	TypeLoadException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	abstract	Enum	IComparable, IConvertible, IFormattable	allowed only=Parse,TryParse,ToString
m	CompareTo	int	object target
m	Equals	bool	object obj	override
m	Format	string	Type enumType, object value, string format	static
m	GetHashCode	int		override
m	GetName	string	Type enumType, object value	static
m	GetNames	string[]	Type enumType	static
m	GetTypeCode	TypeCode
m	GetUnderlyingType	Type	Type enumType	static
m	GetValues	Array	Type enumType	static
m	HasFlag	bool	Enum flag
m	IsDefined	bool	Type enumType, object value	static
m	Parse	object	Type enumType, string value	static
m	Parse	object	Type enumType, string value, bool ignoreCase	static
m	ToObject	object	Type enumType, byte value	static
m	ToObject	object	Type enumType, short value	static
m	ToObject	object	Type enumType, int value	static
m	ToObject	object	Type enumType, long value	static
m	ToObject	object	Type enumType, object value	static
m	ToObject	object	Type enumType, sbyte value	static
m	ToObject	object	Type enumType, ushort value	static
m	ToObject	object	Type enumType, uint value	static
m	ToObject	object	Type enumType, ulong value	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider	obsolete
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider	obsolete
m	TryParse<TEnum:struct>	bool	string value, bool ignoreCase, out TEnum result	static
m	TryParse<TEnum:struct>	bool	string value, out TEnum result	static
T	static	Environment		supporting
p	CommandLine	string		static
p	CurrentDirectory	string		static set
p	CurrentManagedThreadId	int		static
m	Exit	void	int exitCode	static
p	ExitCode	int		static set
m	ExpandEnvironmentVariables	string	string name	static
m	FailFast	void	string message	static
m	FailFast	void	string message, Exception exception	static
m	GetCommandLineArgs	string[]		static
m	GetEnvironmentVariable	string	string variable	static
m	GetEnvironmentVariable	string	string variable, EnvironmentVariableTarget target	static
m	GetEnvironmentVariables	IDictionary		static
m	GetEnvironmentVariables	IDictionary	EnvironmentVariableTarget target	static
m	GetFolderPath	string	Environment.SpecialFolder folder	static
m	GetFolderPath	string	Environment.SpecialFolder folder, Environment.SpecialFolderOption option	static
m	GetLogicalDrives	string[]		static
p	HasShutdownStarted	bool		static
p	Is64BitOperatingSystem	bool		static
p	Is64BitProcess	bool		static
p	MachineName	string		static
p	NewLine	string		static
p	OSVersion	OperatingSystem		static
p	ProcessorCount	int		static
m	SetEnvironmentVariable	void	string variable, string value	static
m	SetEnvironmentVariable	void	string variable, string value, EnvironmentVariableTarget target	static
p	StackTrace	string		static
p	SystemDirectory	string		static
p	SystemPageSize	int		static
p	TickCount	int		static
p	UserDomainName	string		static
p	UserInteractive	bool		static
p	UserName	string		static
p	Version	Version		static
p	WorkingSet	long		static
T	enum	Environment.SpecialFolder		supporting
v	AdminTools	48
v	ApplicationData	26
v	CDBurning	59
v	CommonAdminTools	47
v	CommonApplicationData	35
v	CommonDesktopDirectory	25
v	CommonDocuments	46
v	CommonMusic	53
v	CommonOemLinks	58
v	CommonPictures	54
v	CommonProgramFiles	43
v	CommonProgramFilesX86	44
v	CommonPrograms	23
v	CommonStartMenu	22
v	CommonStartup	24
v	CommonTemplates	45
v	CommonVideos	55
v	Cookies	33
v	Desktop	0
v	DesktopDirectory	16
v	Favorites	6
v	Fonts	20
v	History	34
v	InternetCache	32
v	LocalApplicationData	28
v	LocalizedResources	57
v	MyComputer	17
v	MyDocuments	5
v	MyMusic	13
v	MyPictures	39
v	MyVideos	14
v	NetworkShortcuts	19
v	Personal	5
v	PrinterShortcuts	27
v	ProgramFiles	38
v	ProgramFilesX86	42
v	Programs	2
v	Recent	8
v	Resources	56
v	SendTo	9
v	StartMenu	11
v	Startup	7
v	System	37
v	SystemX86	41
v	Templates	21
v	UserProfile	40
v	Windows	36
T	enum	Environment.SpecialFolderOption		supporting
v	Create	32768
v	DoNotVerify	16384
v	None	0
T	enum	EnvironmentVariableTarget		supporting
v	Machine	2
v	Process	0
v	User	1
T	class	EventArgs		supporting
c	.ctor	void
f	Empty	EventArgs		static readonly
T	delegate	EventHandler		supporting
m	Invoke	void	object sender, EventArgs e
T	delegate	EventHandler<TEventArgs>		supporting
m	Invoke	void	object sender, TEventArgs e
T	class	Exception	ISerializable	allowed
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
p	Data	IDictionary
m	GetBaseException	Exception
m	GetObjectData	void	unknown info, unknown context
m	GetType	Type
p	HResult	int
p	HelpLink	string		set
p	InnerException	Exception
p	Message	string
p	Source	string		set
p	StackTrace	string
p	TargetSite	MethodBase
m	ToString	string		override
T	sealed	ExecutionEngineException	SystemException	supporting obsolete
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	FieldAccessException	MemberAccessException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	FileStyleUriParser	UriParser	supporting
c	.ctor	void
T	class	FlagsAttribute	Attribute	supporting
c	.ctor	void
T	class	FormatException	SystemException
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	abstract	FormattableString	IFormattable	supporting
p	ArgumentCount	int
p	Format	string
m	GetArgument	object	int index
m	GetArguments	object[]
m	Invariant	string	FormattableString formattable	static
m	ToString	string		override
m	ToString	string	IFormatProvider formatProvider
T	class	FtpStyleUriParser	UriParser	supporting
c	.ctor	void
T	delegate	Func<out TResult>
m	Invoke	TResult
T	delegate	Func<in T,out TResult>
m	Invoke	TResult	T arg
T	delegate	Func<in T1,in T2,out TResult>
m	Invoke	TResult	T1 arg1, T2 arg2
T	delegate	Func<in T1,in T2,in T3,out TResult>
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3
T	delegate	Func<in T1,in T2,in T3,in T4,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14,in T15,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15
T	delegate	Func<in T1,in T2,in T3,in T4,in T5,in T6,in T7,in T8,in T9,in T10,in T11,in T12,in T13,in T14,in T15,in T16,out TResult>		supporting
m	Invoke	TResult	T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16
T	static	GC		supporting
m	AddMemoryPressure	void	long bytesAllocated	static
m	CancelFullGCNotification	void		static
m	Collect	void		static
m	Collect	void	int generation	static
m	Collect	void	int generation, GCCollectionMode mode	static
m	Collect	void	int generation, GCCollectionMode mode, bool blocking	static
m	Collect	void	int generation, GCCollectionMode mode, bool blocking, bool compacting	static
m	CollectionCount	int	int generation	static
m	EndNoGCRegion	void		static
m	GetAllocatedBytesForCurrentThread	long		static
m	GetGeneration	int	object obj	static
m	GetGeneration	int	WeakReference wo	static
m	GetTotalMemory	long	bool forceFullCollection	static
m	KeepAlive	void	object obj	static
p	MaxGeneration	int		static
m	ReRegisterForFinalize	void	object obj	static
m	RegisterForFullGCNotification	void	int maxGenerationThreshold, int largeObjectHeapThreshold	static
m	RemoveMemoryPressure	void	long bytesAllocated	static
m	SuppressFinalize	void	object obj	static
m	TryStartNoGCRegion	bool	long totalSize	static
m	TryStartNoGCRegion	bool	long totalSize, bool disallowFullBlockingGC	static
m	TryStartNoGCRegion	bool	long totalSize, long lohSize	static
m	TryStartNoGCRegion	bool	long totalSize, long lohSize, bool disallowFullBlockingGC	static
m	WaitForFullGCApproach	GCNotificationStatus		static
m	WaitForFullGCApproach	GCNotificationStatus	int millisecondsTimeout	static
m	WaitForFullGCComplete	GCNotificationStatus		static
m	WaitForFullGCComplete	GCNotificationStatus	int millisecondsTimeout	static
m	WaitForPendingFinalizers	void		static
T	enum	GCCollectionMode		supporting
v	Default	0
v	Forced	1
v	Optimized	2
T	enum	GCNotificationStatus		supporting
v	Canceled	2
v	Failed	1
v	NotApplicable	4
v	Succeeded	0
v	Timeout	3
T	class	GenericUriParser	UriParser	supporting
c	.ctor	void	GenericUriParserOptions options
T	enum	GenericUriParserOptions		supporting
v	AllowEmptyAuthority	2
v	Default	0
v	DontCompressPath	128
v	DontConvertPathBackslashes	64
v	DontUnescapePathDotsAndSlashes	256
v	GenericAuthority	1
v	Idn	512
v	IriParsing	1024
v	NoFragment	32
v	NoPort	8
v	NoQuery	16
v	NoUserInfo	4
T	class	GopherStyleUriParser	UriParser	supporting
c	.ctor	void
T	struct	Guid	IComparable, IComparable<Guid>, IEquatable<Guid>, IFormattable	allowed
c	.ctor	void	byte[] b
c	.ctor	void	int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k
c	.ctor	void	int a, short b, short c, byte[] d
c	.ctor	void	string g
c	.ctor	void	uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k
m	CompareTo	int	Guid value
m	CompareTo	int	object value
f	Empty	Guid		static readonly
m	Equals	bool	Guid g
m	Equals	bool	object o	override
m	GetHashCode	int		override
m	NewGuid	Guid		static
m	Parse	Guid	string input	static
m	ParseExact	Guid	string input, string format	static
m	ToByteArray	byte[]
m	ToString	string		override
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string input, out Guid result	static
m	TryParseExact	bool	string input, string format, out Guid result	static
o	op_Equality	bool	Guid a, Guid b
o	op_Inequality	bool	Guid a, Guid b
T	class	HttpStyleUriParser	UriParser	supporting
c	.ctor	void
T	interface	IAppDomainSetup		supporting
p	ApplicationBase	string		set
p	ApplicationName	string		set
p	CachePath	string		set
p	ConfigurationFile	string		set
p	DynamicBase	string		set
p	LicenseFile	string		set
p	PrivateBinPath	string		set
p	PrivateBinPathProbe	string		set
p	ShadowCopyDirectories	string		set
p	ShadowCopyFiles	string		set
T	interface	IAsyncResult		supporting
p	AsyncState	object
p	AsyncWaitHandle	unknown
p	CompletedSynchronously	bool
p	IsCompleted	bool
T	interface	ICloneable		supporting
m	Clone	object
T	interface	IComparable		supporting
m	CompareTo	int	object obj
T	interface	IComparable<in T>
m	CompareTo	int	T other
T	interface	IConvertible		supporting
m	GetTypeCode	TypeCode
m	ToBoolean	bool	IFormatProvider provider
m	ToByte	byte	IFormatProvider provider
m	ToChar	char	IFormatProvider provider
m	ToDateTime	DateTime	IFormatProvider provider
m	ToDecimal	decimal	IFormatProvider provider
m	ToDouble	double	IFormatProvider provider
m	ToInt16	short	IFormatProvider provider
m	ToInt32	int	IFormatProvider provider
m	ToInt64	long	IFormatProvider provider
m	ToSByte	sbyte	IFormatProvider provider
m	ToSingle	float	IFormatProvider provider
m	ToString	string	IFormatProvider provider
m	ToType	object	Type conversionType, IFormatProvider provider
m	ToUInt16	ushort	IFormatProvider provider
m	ToUInt32	uint	IFormatProvider provider
m	ToUInt64	ulong	IFormatProvider provider
T	interface	ICustomFormatter		supporting
m	Format	string	string format, object arg, IFormatProvider formatProvider
T	interface	IDisposable
m	Dispose	void
T	interface	IEquatable<T>
m	Equals	bool	T other
T	interface	IFormatProvider		supporting
m	GetFormat	object	Type formatType
T	interface	IFormattable		supporting
m	ToString	string	string format, IFormatProvider formatProvider
T	interface	IObservable<out T>		supporting
m	Subscribe	IDisposable	IObserver<T> observer
T	interface	IObserver<in T>		supporting
m	OnCompleted	void
m	OnError	void	Exception error
m	OnNext	void	T value
T	interface	IProgress<in T>		supporting
m	Report	void	T value
T	interface	IServiceProvider		supporting
m	GetService	object	Type serviceType
T	sealed	IndexOutOfRangeException	SystemException
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	InsufficientExecutionStackException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	InsufficientMemoryException	OutOfMemoryException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	struct	Int16	IComparable, IComparable<short>, IConvertible, IEquatable<short>, IFormattable	allowed
m	CompareTo	int	short value
m	CompareTo	int	object value
m	Equals	bool	short obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	short		static const=32767
f	MinValue	short		static const=-32768
m	Parse	short	string s	static
m	Parse	short	string s, NumberStyles style	static
m	Parse	short	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	short	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out short result	static
m	TryParse	bool	string s, out short result	static
T	struct	Int32	IComparable, IComparable<int>, IConvertible, IEquatable<int>, IFormattable	allowed
m	CompareTo	int	int value
m	CompareTo	int	object value
m	Equals	bool	int obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	int		static const=2147483647
f	MinValue	int		static const=-2147483648
m	Parse	int	string s	static
m	Parse	int	string s, NumberStyles style	static
m	Parse	int	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	int	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out int result	static
m	TryParse	bool	string s, out int result	static
T	struct	Int64	IComparable, IComparable<long>, IConvertible, IEquatable<long>, IFormattable	allowed
m	CompareTo	int	long value
m	CompareTo	int	object value
m	Equals	bool	long obj
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	long		static const=9223372036854775807
f	MinValue	long		static const=-9223372036854775808
m	Parse	long	string s	static
m	Parse	long	string s, NumberStyles style	static
m	Parse	long	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	long	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out long result	static
m	TryParse	bool	string s, out long result	static
T	struct	IntPtr	ISerializable
c	.ctor	void	int value
c	.ctor	void	long value
m	Add	IntPtr	IntPtr pointer, int offset	static
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Size	int		static
m	Subtract	IntPtr	IntPtr pointer, int offset	static
m	ToInt32	int
m	ToInt64	long
m	ToString	string		override
m	ToString	string	string format
f	Zero	IntPtr		static readonly
o	op_Addition	IntPtr	IntPtr pointer, int offset
o	op_Equality	bool	IntPtr value1, IntPtr value2
o	op_Explicit	IntPtr	int value
o	op_Explicit	IntPtr	long value
o	op_Explicit	int	IntPtr value
o	op_Explicit	long	IntPtr value
o	op_Inequality	bool	IntPtr value1, IntPtr value2
o	op_Subtraction	IntPtr	IntPtr pointer, int offset
T	class	InvalidCastException	SystemException
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, int errorCode
T	class	InvalidOperationException	SystemException
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	InvalidProgramException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	InvalidTimeZoneException	Exception	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	Lazy<T>		supporting
c	.ctor	void
c	.ctor	void	bool isThreadSafe
c	.ctor	void	Func<T> valueFactory
c	.ctor	void	Func<T> valueFactory, bool isThreadSafe
c	.ctor	void	Func<T> valueFactory, unknown mode
c	.ctor	void	unknown mode
p	IsValueCreated	bool
m	ToString	string		override
p	Value	T
T	class	LdapStyleUriParser	UriParser	supporting
c	.ctor	void
T	enum	LoaderOptimization		supporting
v	DisallowBindings	4
v	DomainMask	3
v	MultiDomain	2
v	MultiDomainHost	3
v	NotSpecified	0
v	SingleDomain	1
T	sealed	LoaderOptimizationAttribute	Attribute	supporting
c	.ctor	void	byte value
c	.ctor	void	LoaderOptimization value
p	Value	LoaderOptimization
T	sealed	LocalDataStoreSlot		supporting
T	sealed	MTAThreadAttribute	Attribute	supporting
c	.ctor	void
T	abstract	MarshalByRefObject
m	CreateObjRef	unknown	Type requestedType
m	GetLifetimeService	object
m	InitializeLifetimeService	object
T	static	Math		allowed
m	Abs	decimal	decimal value	static
m	Abs	double	double value	static
m	Abs	short	short value	static
m	Abs	int	int value	static
m	Abs	long	long value	static
m	Abs	sbyte	sbyte value	static
m	Abs	float	float value	static
m	Acos	double	double d	static
m	Asin	double	double d	static
m	Atan	double	double d	static
m	Atan2	double	double y, double x	static
m	BigMul	long	int a, int b	static
m	Ceiling	decimal	decimal d	static
m	Ceiling	double	double a	static
m	Cos	double	double d	static
m	Cosh	double	double value	static
m	DivRem	int	int a, int b, out int result	static
m	DivRem	long	long a, long b, out long result	static
f	E	double		static const=2.71828182845905
m	Exp	double	double d	static
m	Floor	decimal	decimal d	static
m	Floor	double	double d	static
m	IEEERemainder	double	double x, double y	static
m	Log	double	double d	static
m	Log	double	double a, double newBase	static
m	Log10	double	double d	static
m	Max	byte	byte val1, byte val2	static
m	Max	decimal	decimal val1, decimal val2	static
m	Max	double	double val1, double val2	static
m	Max	short	short val1, short val2	static
m	Max	int	int val1, int val2	static
m	Max	long	long val1, long val2	static
m	Max	sbyte	sbyte val1, sbyte val2	static
m	Max	float	float val1, float val2	static
m	Max	ushort	ushort val1, ushort val2	static
m	Max	uint	uint val1, uint val2	static
m	Max	ulong	ulong val1, ulong val2	static
m	Min	byte	byte val1, byte val2	static
m	Min	decimal	decimal val1, decimal val2	static
m	Min	double	double val1, double val2	static
m	Min	short	short val1, short val2	static
m	Min	int	int val1, int val2	static
m	Min	long	long val1, long val2	static
m	Min	sbyte	sbyte val1, sbyte val2	static
m	Min	float	float val1, float val2	static
m	Min	ushort	ushort val1, ushort val2	static
m	Min	uint	uint val1, uint val2	static
m	Min	ulong	ulong val1, ulong val2	static
f	PI	double		static const=3.14159265358979
m	Pow	double	double x, double y	static
m	Round	decimal	decimal d	static
m	Round	decimal	decimal d, int decimals	static
m	Round	decimal	decimal d, int decimals, MidpointRounding mode	static
m	Round	decimal	decimal d, MidpointRounding mode	static
m	Round	double	double a	static
m	Round	double	double value, int digits	static
m	Round	double	double value, int digits, MidpointRounding mode	static
m	Round	double	double value, MidpointRounding mode	static
m	Sign	int	decimal value	static
m	Sign	int	double value	static
m	Sign	int	short value	static
m	Sign	int	int value	static
m	Sign	int	long value	static
m	Sign	int	sbyte value	static
m	Sign	int	float value	static
m	Sin	double	double a	static
m	Sinh	double	double value	static
m	Sqrt	double	double d	static
m	Tan	double	double a	static
m	Tanh	double	double value	static
m	Truncate	decimal	decimal d	static
m	Truncate	double	double d	static
T	class	MemberAccessException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	MethodAccessException	MemberAccessException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	enum	MidpointRounding		allowed
v	AwayFromZero	1
v	ToEven	0
T	class	MissingFieldException	MissingMemberException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string className, string fieldName
p	Message	string
T	class	MissingMemberException	MemberAccessException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string className, string memberName
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
T	class	MissingMethodException	MissingMemberException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string className, string methodName
p	Message	string
T	struct	ModuleHandle		supporting
f	EmptyHandle	ModuleHandle		static readonly
m	Equals	bool	ModuleHandle handle
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetRuntimeFieldHandleFromMetadataToken	RuntimeFieldHandle	int fieldToken
m	GetRuntimeMethodHandleFromMetadataToken	RuntimeMethodHandle	int methodToken
m	GetRuntimeTypeHandleFromMetadataToken	RuntimeTypeHandle	int typeToken
p	MDStreamVersion	int
m	ResolveFieldHandle	RuntimeFieldHandle	int fieldToken
m	ResolveFieldHandle	RuntimeFieldHandle	int fieldToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext
m	ResolveMethodHandle	RuntimeMethodHandle	int methodToken
m	ResolveMethodHandle	RuntimeMethodHandle	int methodToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext
m	ResolveTypeHandle	RuntimeTypeHandle	int typeToken
m	ResolveTypeHandle	RuntimeTypeHandle	int typeToken, RuntimeTypeHandle[] typeInstantiationContext, RuntimeTypeHandle[] methodInstantiationContext
o	op_Equality	bool	ModuleHandle left, ModuleHandle right
o	op_Inequality	bool	ModuleHandle left, ModuleHandle right
T	abstract	MulticastDelegate	Delegate
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	GetInvocationList	Delegate[]		override
m	GetObjectData	void	unknown info, unknown context	override
o	op_Equality	bool	MulticastDelegate d1, MulticastDelegate d2
o	op_Inequality	bool	MulticastDelegate d1, MulticastDelegate d2
T	sealed	MulticastNotSupportedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	NetPipeStyleUriParser	UriParser	supporting
c	.ctor	void
T	class	NetTcpStyleUriParser	UriParser	supporting
c	.ctor	void
T	class	NewsStyleUriParser	UriParser	supporting
c	.ctor	void
T	sealed	NonSerializedAttribute	Attribute	supporting
c	.ctor	void
T	class	NotFiniteNumberException	ArithmeticException	supporting
c	.ctor	void
c	.ctor	void	double offendingNumber
c	.ctor	void	string message
c	.ctor	void	string message, double offendingNumber
c	.ctor	void	string message, double offendingNumber, Exception innerException
c	.ctor	void	string message, Exception innerException
m	GetObjectData	void	unknown info, unknown context	override
p	OffendingNumber	double
T	class	NotImplementedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	NotSupportedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	NullReferenceException	SystemException
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	static	Nullable		allowed
m	Compare<T:struct>	int	T? n1, T? n2	static
m	Equals<T:struct>	bool	T? n1, T? n2	static
m	GetUnderlyingType	Type	Type nullableType	static
T	struct	Nullable<T:struct>		allowed
c	.ctor	void	T value
m	Equals	bool	object other	override
m	GetHashCode	int		override
m	GetValueOrDefault	T
m	GetValueOrDefault	T	T defaultValue
p	HasValue	bool
m	ToString	string		override
p	Value	T
o	op_Explicit	T	T? value
o	op_Implicit	T?	T value
T	class	Object
c	.ctor	void
m	Equals	bool	object obj
m	Equals	bool	object objA, object objB	static
m	GetHashCode	int
m	GetType	Type
m	ReferenceEquals	bool	object objA, object objB	static
m	ToString	string
T	class	ObjectDisposedException	InvalidOperationException	supporting
c	.ctor	void	string objectName
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string objectName, string message
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
p	ObjectName	string
T	sealed	ObsoleteAttribute	Attribute	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, bool error
p	IsError	bool
p	Message	string
T	sealed	OperatingSystem	ICloneable, ISerializable	supporting
c	.ctor	void	PlatformID platform, Version version
m	Clone	object
m	GetObjectData	void	unknown info, unknown context
p	Platform	PlatformID
p	ServicePack	string
m	ToString	string		override
p	Version	Version
p	VersionString	string
T	class	OperationCanceledException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, Exception innerException, CancellationToken token
c	.ctor	void	string message, CancellationToken token
c	.ctor	void	CancellationToken token
p	CancellationToken	CancellationToken
T	class	OutOfMemoryException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	OverflowException	ArithmeticException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	ParamArrayAttribute	Attribute	supporting
c	.ctor	void
T	enum	PlatformID		supporting
v	MacOSX	6
v	Unix	4
v	Win32NT	2
v	Win32S	0
v	Win32Windows	1
v	WinCE	3
v	Xbox	5
T	class	PlatformNotSupportedException	NotSupportedException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	delegate	Predicate<in T>
m	Invoke	bool	T obj
T	class	Progress<T>	IProgress<T>	supporting
c	.ctor	void
c	.ctor	void	Action<T> handler
e	ProgressChanged	EventHandler<T>
T	class	Random		allowed
c	.ctor	void
c	.ctor	void	int Seed
m	Next	int
m	Next	int	int maxValue
m	Next	int	int minValue, int maxValue
m	NextBytes	void	byte[] buffer
m	NextDouble	double
T	class	RankException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	ResolveEventArgs	EventArgs	supporting
c	.ctor	void	string name
c	.ctor	void	string name, unknown requestingAssembly
p	Name	string
p	RequestingAssembly	unknown
T	delegate	ResolveEventHandler		supporting
m	Invoke	unknown	object sender, ResolveEventArgs args
T	struct	RuntimeArgumentHandle		supporting
T	struct	RuntimeFieldHandle	ISerializable	supporting
m	Equals	bool	object obj	override
m	Equals	bool	RuntimeFieldHandle handle
m	GetHashCode	int		override
m	GetObjectData	void	unknown info, unknown context
p	Value	IntPtr
o	op_Equality	bool	RuntimeFieldHandle left, RuntimeFieldHandle right
o	op_Inequality	bool	RuntimeFieldHandle left, RuntimeFieldHandle right
T	struct	RuntimeMethodHandle	ISerializable	supporting
m	Equals	bool	object obj	override
m	Equals	bool	RuntimeMethodHandle handle
m	GetFunctionPointer	IntPtr
m	GetHashCode	int		override
m	GetObjectData	void	unknown info, unknown context
p	Value	IntPtr
o	op_Equality	bool	RuntimeMethodHandle left, RuntimeMethodHandle right
o	op_Inequality	bool	RuntimeMethodHandle left, RuntimeMethodHandle right
T	struct	RuntimeTypeHandle	ISerializable	supporting
m	Equals	bool	object obj	override
m	Equals	bool	RuntimeTypeHandle handle
m	GetHashCode	int		override
m	GetModuleHandle	ModuleHandle
m	GetObjectData	void	unknown info, unknown context
p	Value	IntPtr
o	op_Equality	bool	object left, RuntimeTypeHandle right
o	op_Equality	bool	RuntimeTypeHandle left, object right
o	op_Inequality	bool	object left, RuntimeTypeHandle right
o	op_Inequality	bool	RuntimeTypeHandle left, object right
T	struct	SByte	IComparable, IComparable<sbyte>, IConvertible, IEquatable<sbyte>, IFormattable	allowed
m	CompareTo	int	object obj
m	CompareTo	int	sbyte value
m	Equals	bool	object obj	override
m	Equals	bool	sbyte obj
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	sbyte		static const=127
f	MinValue	sbyte		static const=-128
m	Parse	sbyte	string s	static
m	Parse	sbyte	string s, NumberStyles style	static
m	Parse	sbyte	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	sbyte	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out sbyte result	static
m	TryParse	bool	string s, out sbyte result	static
T	sealed	STAThreadAttribute	Attribute	supporting
c	.ctor	void
T	sealed	SerializableAttribute	Attribute	supporting
c	.ctor	void
T	struct	Single	IComparable, IComparable<float>, IConvertible, IEquatable<float>, IFormattable	allowed
m	CompareTo	int	object value
m	CompareTo	int	float value
f	Epsilon	float		static const=1.401298E-45
m	Equals	bool	object obj	override
m	Equals	bool	float obj
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
m	IsInfinity	bool	float f	static
m	IsNaN	bool	float f	static
m	IsNegativeInfinity	bool	float f	static
m	IsPositiveInfinity	bool	float f	static
f	MaxValue	float		static const=3.402823E+38
f	MinValue	float		static const=-3.402823E+38
f	NaN	float		static const=NaN
f	NegativeInfinity	float		static const=-Infinity
m	Parse	float	string s	static
m	Parse	float	string s, NumberStyles style	static
m	Parse	float	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	float	string s, IFormatProvider provider	static
f	PositiveInfinity	float		static const=Infinity
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out float result	static
m	TryParse	bool	string s, out float result	static
o	op_Equality	bool	float left, float right
o	op_GreaterThan	bool	float left, float right
o	op_GreaterThanOrEqual	bool	float left, float right
o	op_Inequality	bool	float left, float right
o	op_LessThan	bool	float left, float right
o	op_LessThanOrEqual	bool	float left, float right
T	sealed	StackOverflowException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	String	IEnumerable<char>, IEnumerable, ICloneable, IComparable, IComparable<string>, IConvertible, IEquatable<string>	allowed
c	.ctor	void	char c, int count
c	.ctor	void	char[] value
c	.ctor	void	char[] value, int startIndex, int length
i	Chars	char	int index
m	Clone	object
m	Compare	int	string strA, int indexA, string strB, int indexB, int length	static
m	Compare	int	string strA, int indexA, string strB, int indexB, int length, bool ignoreCase	static
m	Compare	int	string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, CultureInfo culture	static
m	Compare	int	string strA, int indexA, string strB, int indexB, int length, CultureInfo culture, CompareOptions options	static
m	Compare	int	string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType	static
m	Compare	int	string strA, string strB	static
m	Compare	int	string strA, string strB, bool ignoreCase	static
m	Compare	int	string strA, string strB, bool ignoreCase, CultureInfo culture	static
m	Compare	int	string strA, string strB, CultureInfo culture, CompareOptions options	static
m	Compare	int	string strA, string strB, StringComparison comparisonType	static
m	CompareOrdinal	int	string strA, int indexA, string strB, int indexB, int length	static
m	CompareOrdinal	int	string strA, string strB	static
m	CompareTo	int	object value
m	CompareTo	int	string strB
m	Concat	string	IEnumerable<string> values	static
m	Concat	string	object arg0	static
m	Concat	string	object arg0, object arg1	static
m	Concat	string	object arg0, object arg1, object arg2	static
m	Concat	string	object arg0, object arg1, object arg2, object arg3	static
m	Concat	string	params object[] args	static
m	Concat	string	string str0, string str1	static
m	Concat	string	string str0, string str1, string str2	static
m	Concat	string	string str0, string str1, string str2, string str3	static
m	Concat	string	params string[] values	static
m	Concat<T>	string	IEnumerable<T> values	static
m	Contains	bool	string value
m	Copy	string	string str	static
m	CopyTo	void	int sourceIndex, char[] destination, int destinationIndex, int count
f	Empty	string		static readonly
m	EndsWith	bool	string value
m	EndsWith	bool	string value, bool ignoreCase, CultureInfo culture
m	EndsWith	bool	string value, StringComparison comparisonType
m	Equals	bool	object obj	override
m	Equals	bool	string value
m	Equals	bool	string a, string b	static
m	Equals	bool	string a, string b, StringComparison comparisonType	static
m	Equals	bool	string value, StringComparison comparisonType
m	Format	string	IFormatProvider provider, string format, object arg0	static
m	Format	string	IFormatProvider provider, string format, object arg0, object arg1	static
m	Format	string	IFormatProvider provider, string format, object arg0, object arg1, object arg2	static
m	Format	string	IFormatProvider provider, string format, params object[] args	static
m	Format	string	string format, object arg0	static
m	Format	string	string format, object arg0, object arg1	static
m	Format	string	string format, object arg0, object arg1, object arg2	static
m	Format	string	string format, params object[] args	static
m	GetEnumerator	CharEnumerator
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
m	IndexOf	int	char value
m	IndexOf	int	char value, int startIndex
m	IndexOf	int	char value, int startIndex, int count
m	IndexOf	int	string value
m	IndexOf	int	string value, int startIndex
m	IndexOf	int	string value, int startIndex, int count
m	IndexOf	int	string value, int startIndex, int count, StringComparison comparisonType
m	IndexOf	int	string value, int startIndex, StringComparison comparisonType
m	IndexOf	int	string value, StringComparison comparisonType
m	IndexOfAny	int	char[] anyOf
m	IndexOfAny	int	char[] anyOf, int startIndex
m	IndexOfAny	int	char[] anyOf, int startIndex, int count
m	Insert	string	int startIndex, string value
m	Intern	string	string str	static
m	IsInterned	string	string str	static
m	IsNormalized	bool
m	IsNormalized	bool	NormalizationForm normalizationForm
m	IsNullOrEmpty	bool	string value	static
m	IsNullOrWhiteSpace	bool	string value	static
m	Join	string	string separator, IEnumerable<string> values	static
m	Join	string	string separator, params object[] values	static
m	Join	string	string separator, params string[] value	static
m	Join	string	string separator, string[] value, int startIndex, int count	static
m	Join<T>	string	string separator, IEnumerable<T> values	static
m	LastIndexOf	int	char value
m	LastIndexOf	int	char value, int startIndex
m	LastIndexOf	int	char value, int startIndex, int count
m	LastIndexOf	int	string value
m	LastIndexOf	int	string value, int startIndex
m	LastIndexOf	int	string value, int startIndex, int count
m	LastIndexOf	int	string value, int startIndex, int count, StringComparison comparisonType
m	LastIndexOf	int	string value, int startIndex, StringComparison comparisonType
m	LastIndexOf	int	string value, StringComparison comparisonType
m	LastIndexOfAny	int	char[] anyOf
m	LastIndexOfAny	int	char[] anyOf, int startIndex
m	LastIndexOfAny	int	char[] anyOf, int startIndex, int count
p	Length	int
m	Normalize	string
m	Normalize	string	NormalizationForm normalizationForm
m	PadLeft	string	int totalWidth
m	PadLeft	string	int totalWidth, char paddingChar
m	PadRight	string	int totalWidth
m	PadRight	string	int totalWidth, char paddingChar
m	Remove	string	int startIndex
m	Remove	string	int startIndex, int count
m	Replace	string	char oldChar, char newChar
m	Replace	string	string oldValue, string newValue
m	Split	string[]	params char[] separator
m	Split	string[]	char[] separator, int count
m	Split	string[]	char[] separator, int count, StringSplitOptions options
m	Split	string[]	char[] separator, StringSplitOptions options
m	Split	string[]	string[] separator, int count, StringSplitOptions options
m	Split	string[]	string[] separator, StringSplitOptions options
m	StartsWith	bool	string value
m	StartsWith	bool	string value, bool ignoreCase, CultureInfo culture
m	StartsWith	bool	string value, StringComparison comparisonType
m	Substring	string	int startIndex
m	Substring	string	int startIndex, int length
m	ToCharArray	char[]
m	ToCharArray	char[]	int startIndex, int length
m	ToLower	string
m	ToLower	string	CultureInfo culture
m	ToLowerInvariant	string
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToUpper	string
m	ToUpper	string	CultureInfo culture
m	ToUpperInvariant	string
m	Trim	string
m	Trim	string	params char[] trimChars
m	TrimEnd	string	params char[] trimChars
m	TrimStart	string	params char[] trimChars
o	op_Equality	bool	string a, string b
o	op_Inequality	bool	string a, string b
T	abstract	StringComparer	IComparer<string>, IEqualityComparer<string>, IComparer, IEqualityComparer	allowed
m	Compare	int	object x, object y
m	Compare	int	string x, string y
m	Create	StringComparer	CultureInfo culture, bool ignoreCase	static
p	CurrentCulture	StringComparer		static
p	CurrentCultureIgnoreCase	StringComparer		static
m	Equals	bool	object x, object y
m	Equals	bool	string x, string y
m	GetHashCode	int	object obj
m	GetHashCode	int	string obj
p	InvariantCulture	StringComparer		static
p	InvariantCultureIgnoreCase	StringComparer		static
p	Ordinal	StringComparer		static
p	OrdinalIgnoreCase	StringComparer		static
T	enum	StringComparison		allowed
v	CurrentCulture	0
v	CurrentCultureIgnoreCase	1
v	InvariantCulture	2
v	InvariantCultureIgnoreCase	3
v	Ordinal	4
v	OrdinalIgnoreCase	5
T	static	StringNormalizationExtensions		supporting extensions
m	IsNormalized	bool	string value	static extension
m	IsNormalized	bool	string value, NormalizationForm normalizationForm	static extension
m	Normalize	string	string value	static extension
m	Normalize	string	string value, NormalizationForm normalizationForm	static extension
T	enum	StringSplitOptions		allowed
v	None	0
v	RemoveEmptyEntries	1
T	class	SystemException	Exception
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	ThreadStaticAttribute	Attribute	supporting
c	.ctor	void
T	struct	TimeSpan	IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable	allowed
c	.ctor	void	int hours, int minutes, int seconds
c	.ctor	void	int days, int hours, int minutes, int seconds
c	.ctor	void	int days, int hours, int minutes, int seconds, int milliseconds
c	.ctor	void	long ticks
m	Add	TimeSpan	TimeSpan ts
m	Compare	int	TimeSpan t1, TimeSpan t2	static
m	CompareTo	int	object value
m	CompareTo	int	TimeSpan value
p	Days	int
m	Duration	TimeSpan
m	Equals	bool	object value	override
m	Equals	bool	TimeSpan obj
m	Equals	bool	TimeSpan t1, TimeSpan t2	static
m	FromDays	TimeSpan	double value	static
m	FromHours	TimeSpan	double value	static
m	FromMilliseconds	TimeSpan	double value	static
m	FromMinutes	TimeSpan	double value	static
m	FromSeconds	TimeSpan	double value	static
m	FromTicks	TimeSpan	long value	static
m	GetHashCode	int		override
p	Hours	int
f	MaxValue	TimeSpan		static readonly
p	Milliseconds	int
f	MinValue	TimeSpan		static readonly
p	Minutes	int
m	Negate	TimeSpan
m	Parse	TimeSpan	string s	static
m	Parse	TimeSpan	string input, IFormatProvider formatProvider	static
m	ParseExact	TimeSpan	string input, string format, IFormatProvider formatProvider	static
m	ParseExact	TimeSpan	string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles	static
m	ParseExact	TimeSpan	string input, string[] formats, IFormatProvider formatProvider	static
m	ParseExact	TimeSpan	string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles	static
p	Seconds	int
m	Subtract	TimeSpan	TimeSpan ts
p	Ticks	long
f	TicksPerDay	long		static const=864000000000
f	TicksPerHour	long		static const=36000000000
f	TicksPerMillisecond	long		static const=10000
f	TicksPerMinute	long		static const=600000000
f	TicksPerSecond	long		static const=10000000
m	ToString	string		override
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider formatProvider
p	TotalDays	double
p	TotalHours	double
p	TotalMilliseconds	double
p	TotalMinutes	double
p	TotalSeconds	double
m	TryParse	bool	string input, IFormatProvider formatProvider, out TimeSpan result	static
m	TryParse	bool	string s, out TimeSpan result	static
m	TryParseExact	bool	string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result	static
m	TryParseExact	bool	string input, string format, IFormatProvider formatProvider, out TimeSpan result	static
m	TryParseExact	bool	string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result	static
m	TryParseExact	bool	string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result	static
f	Zero	TimeSpan		static readonly
o	op_Addition	TimeSpan	TimeSpan t1, TimeSpan t2
o	op_Equality	bool	TimeSpan t1, TimeSpan t2
o	op_GreaterThan	bool	TimeSpan t1, TimeSpan t2
o	op_GreaterThanOrEqual	bool	TimeSpan t1, TimeSpan t2
o	op_Inequality	bool	TimeSpan t1, TimeSpan t2
o	op_LessThan	bool	TimeSpan t1, TimeSpan t2
o	op_LessThanOrEqual	bool	TimeSpan t1, TimeSpan t2
o	op_Subtraction	TimeSpan	TimeSpan t1, TimeSpan t2
o	op_UnaryNegation	TimeSpan	TimeSpan t
o	op_UnaryPlus	TimeSpan	TimeSpan t
T	abstract	TimeZone		allowed
p	CurrentTimeZone	TimeZone		static
p	DaylightName	string
m	GetDaylightChanges	DaylightTime	int year
m	GetUtcOffset	TimeSpan	DateTime time
m	IsDaylightSavingTime	bool	DateTime time
m	IsDaylightSavingTime	bool	DateTime time, DaylightTime daylightTimes	static
p	StandardName	string
m	ToLocalTime	DateTime	DateTime time
m	ToUniversalTime	DateTime	DateTime time
T	sealed	TimeZoneInfo	IEquatable<TimeZoneInfo>, ISerializable	allowed
p	BaseUtcOffset	TimeSpan
m	ClearCachedData	void		static
m	ConvertTime	DateTime	DateTime dateTime, TimeZoneInfo destinationTimeZone	static
m	ConvertTime	DateTime	DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone	static
m	ConvertTime	DateTimeOffset	DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone	static
m	ConvertTimeBySystemTimeZoneId	DateTime	DateTime dateTime, string destinationTimeZoneId	static
m	ConvertTimeBySystemTimeZoneId	DateTime	DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId	static
m	ConvertTimeBySystemTimeZoneId	DateTimeOffset	DateTimeOffset dateTimeOffset, string destinationTimeZoneId	static
m	ConvertTimeFromUtc	DateTime	DateTime dateTime, TimeZoneInfo destinationTimeZone	static
m	ConvertTimeToUtc	DateTime	DateTime dateTime	static
m	ConvertTimeToUtc	DateTime	DateTime dateTime, TimeZoneInfo sourceTimeZone	static
m	CreateCustomTimeZone	TimeZoneInfo	string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName	static
m	CreateCustomTimeZone	TimeZoneInfo	string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules	static
m	CreateCustomTimeZone	TimeZoneInfo	string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime	static
p	DaylightName	string
p	DisplayName	string
m	Equals	bool	object obj	override
m	Equals	bool	TimeZoneInfo other
m	FindSystemTimeZoneById	TimeZoneInfo	string id	static
m	FromSerializedString	TimeZoneInfo	string source	static
m	GetAdjustmentRules	TimeZoneInfo.AdjustmentRule[]
m	GetAmbiguousTimeOffsets	TimeSpan[]	DateTime dateTime
m	GetAmbiguousTimeOffsets	TimeSpan[]	DateTimeOffset dateTimeOffset
m	GetHashCode	int		override
m	GetSystemTimeZones	ReadOnlyCollection<TimeZoneInfo>		static
m	GetUtcOffset	TimeSpan	DateTime dateTime
m	GetUtcOffset	TimeSpan	DateTimeOffset dateTimeOffset
m	HasSameRules	bool	TimeZoneInfo other
p	Id	string
m	IsAmbiguousTime	bool	DateTime dateTime
m	IsAmbiguousTime	bool	DateTimeOffset dateTimeOffset
m	IsDaylightSavingTime	bool	DateTime dateTime
m	IsDaylightSavingTime	bool	DateTimeOffset dateTimeOffset
m	IsInvalidTime	bool	DateTime dateTime
p	Local	TimeZoneInfo		static
p	StandardName	string
p	SupportsDaylightSavingTime	bool
m	ToSerializedString	string
m	ToString	string		override
p	Utc	TimeZoneInfo		static
T	sealed	TimeZoneInfo.AdjustmentRule	IEquatable<TimeZoneInfo.AdjustmentRule>, ISerializable	allowed
m	CreateAdjustmentRule	TimeZoneInfo.AdjustmentRule	DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd	static
p	DateEnd	DateTime
p	DateStart	DateTime
p	DaylightDelta	TimeSpan
p	DaylightTransitionEnd	TimeZoneInfo.TransitionTime
p	DaylightTransitionStart	TimeZoneInfo.TransitionTime
m	Equals	bool	TimeZoneInfo.AdjustmentRule other
m	GetHashCode	int		override
T	struct	TimeZoneInfo.TransitionTime	IEquatable<TimeZoneInfo.TransitionTime>, ISerializable	allowed
m	CreateFixedDateRule	TimeZoneInfo.TransitionTime	DateTime timeOfDay, int month, int day	static
m	CreateFloatingDateRule	TimeZoneInfo.TransitionTime	DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek	static
p	Day	int
p	DayOfWeek	DayOfWeek
m	Equals	bool	object obj	override
m	Equals	bool	TimeZoneInfo.TransitionTime other
m	GetHashCode	int		override
p	IsFixedDateRule	bool
p	Month	int
p	TimeOfDay	DateTime
p	Week	int
o	op_Equality	bool	TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2
o	op_Inequality	bool	TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2
T	class	TimeZoneNotFoundException	Exception	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	TimeoutException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	static	Tuple		allowed
m	Create<T1>	Tuple<T1>	T1 item1	static
m	Create<T1,T2>	Tuple<T1,T2>	T1 item1, T2 item2	static
m	Create<T1,T2,T3>	Tuple<T1,T2,T3>	T1 item1, T2 item2, T3 item3	static
m	Create<T1,T2,T3,T4>	Tuple<T1,T2,T3,T4>	T1 item1, T2 item2, T3 item3, T4 item4	static
m	Create<T1,T2,T3,T4,T5>	Tuple<T1,T2,T3,T4,T5>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5	static
m	Create<T1,T2,T3,T4,T5,T6>	Tuple<T1,T2,T3,T4,T5,T6>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6	static
m	Create<T1,T2,T3,T4,T5,T6,T7>	Tuple<T1,T2,T3,T4,T5,T6,T7>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7	static
m	Create<T1,T2,T3,T4,T5,T6,T7,T8>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8	static
T	class	Tuple<T1>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
m	ToString	string		override
T	class	Tuple<T1,T2>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
m	ToString	string		override
T	class	Tuple<T1,T2,T3>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
m	ToString	string		override
T	class	Tuple<T1,T2,T3,T4>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
p	Item4	T4
m	ToString	string		override
T	class	Tuple<T1,T2,T3,T4,T5>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
p	Item4	T4
p	Item5	T5
m	ToString	string		override
T	class	Tuple<T1,T2,T3,T4,T5,T6>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
p	Item4	T4
p	Item5	T5
p	Item6	T6
m	ToString	string		override
T	class	Tuple<T1,T2,T3,T4,T5,T6,T7>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
p	Item4	T4
p	Item5	T5
p	Item6	T6
p	Item7	T7
m	ToString	string		override
T	class	Tuple<T1,T2,T3,T4,T5,T6,T7,TRest>	IStructuralComparable, IStructuralEquatable, IComparable, ITuple	allowed
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Item1	T1
p	Item2	T2
p	Item3	T3
p	Item4	T4
p	Item5	T5
p	Item6	T6
p	Item7	T7
p	Rest	TRest
m	ToString	string		override
T	static	TupleExtensions		supporting extensions
m	Deconstruct<T1>	void	Tuple<T1> value, out T1 item1	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16, out T17 item17	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16, out T17 item17, out T18 item18	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16, out T17 item17, out T18 item18, out T19 item19	static extension
m	Deconstruct<T1,T2>	void	Tuple<T1,T2> value, out T1 item1, out T2 item2	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16, out T17 item17, out T18 item18, out T19 item19, out T20 item20	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20,T21>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20,T21>>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9, out T10 item10, out T11 item11, out T12 item12, out T13 item13, out T14 item14, out T15 item15, out T16 item16, out T17 item17, out T18 item18, out T19 item19, out T20 item20, out T21 item21	static extension
m	Deconstruct<T1,T2,T3>	void	Tuple<T1,T2,T3> value, out T1 item1, out T2 item2, out T3 item3	static extension
m	Deconstruct<T1,T2,T3,T4>	void	Tuple<T1,T2,T3,T4> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4	static extension
m	Deconstruct<T1,T2,T3,T4,T5>	void	Tuple<T1,T2,T3,T4,T5> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6>	void	Tuple<T1,T2,T3,T4,T5,T6> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7>	void	Tuple<T1,T2,T3,T4,T5,T6,T7> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8	static extension
m	Deconstruct<T1,T2,T3,T4,T5,T6,T7,T8,T9>	void	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9>> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out T8 item8, out T9 item9	static extension
m	ToTuple<T1>	Tuple<T1>	ValueTuple<T1> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15>>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16>>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17>>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18>>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19>>> value	static extension
m	ToTuple<T1,T2>	Tuple<T1,T2>	ValueTuple<T1,T2> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19,T20>>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20,T21>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20,T21>>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19,T20,T21>>> value	static extension
m	ToTuple<T1,T2,T3>	Tuple<T1,T2,T3>	ValueTuple<T1,T2,T3> value	static extension
m	ToTuple<T1,T2,T3,T4>	Tuple<T1,T2,T3,T4>	ValueTuple<T1,T2,T3,T4> value	static extension
m	ToTuple<T1,T2,T3,T4,T5>	Tuple<T1,T2,T3,T4,T5>	ValueTuple<T1,T2,T3,T4,T5> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6>	Tuple<T1,T2,T3,T4,T5,T6>	ValueTuple<T1,T2,T3,T4,T5,T6> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7>	Tuple<T1,T2,T3,T4,T5,T6,T7>	ValueTuple<T1,T2,T3,T4,T5,T6,T7> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8>> value	static extension
m	ToTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9>>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9>> value	static extension
m	ToValueTuple<T1>	ValueTuple<T1>	Tuple<T1> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15>>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16>>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17>>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18>>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19>>> value	static extension
m	ToValueTuple<T1,T2>	ValueTuple<T1,T2>	Tuple<T1,T2> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19,T20>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20>>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,T17,T18,T19,T20,T21>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9,T10,T11,T12,T13,T14,ValueTuple<T15,T16,T17,T18,T19,T20,T21>>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9,T10,T11,T12,T13,T14,Tuple<T15,T16,T17,T18,T19,T20,T21>>> value	static extension
m	ToValueTuple<T1,T2,T3>	ValueTuple<T1,T2,T3>	Tuple<T1,T2,T3> value	static extension
m	ToValueTuple<T1,T2,T3,T4>	ValueTuple<T1,T2,T3,T4>	Tuple<T1,T2,T3,T4> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5>	ValueTuple<T1,T2,T3,T4,T5>	Tuple<T1,T2,T3,T4,T5> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6>	ValueTuple<T1,T2,T3,T4,T5,T6>	Tuple<T1,T2,T3,T4,T5,T6> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7>	ValueTuple<T1,T2,T3,T4,T5,T6,T7>	Tuple<T1,T2,T3,T4,T5,T6,T7> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>> value	static extension
m	ToValueTuple<T1,T2,T3,T4,T5,T6,T7,T8,T9>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8,T9>>	Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8,T9>> value	static extension
T	abstract	Type	MemberInfo
p	Assembly	unknown
p	AssemblyQualifiedName	string
p	Attributes	unknown
p	BaseType	Type
p	ContainsGenericParameters	bool
p	DeclaringMethod	MethodBase
p	DeclaringType	Type
p	DefaultBinder	unknown		static
f	Delimiter	char		static readonly
f	EmptyTypes	Type[]		static readonly
m	Equals	bool	object o	override
m	Equals	bool	Type o
f	FilterAttribute	unknown		static readonly
f	FilterName	unknown		static readonly
f	FilterNameIgnoreCase	unknown		static readonly
m	FindInterfaces	Type[]	unknown filter, object filterCriteria
m	FindMembers	MemberInfo[]	unknown memberType, unknown bindingAttr, unknown filter, object filterCriteria
p	FullName	string
p	GUID	Guid
p	GenericParameterAttributes	unknown
p	GenericParameterPosition	int
p	GenericTypeArguments	Type[]
m	GetArrayRank	int
m	GetConstructor	unknown	unknown bindingAttr, unknown binder, unknown callConvention, Type[] types, unknown[] modifiers
m	GetConstructor	unknown	unknown bindingAttr, unknown binder, Type[] types, unknown[] modifiers
m	GetConstructor	unknown	Type[] types
m	GetConstructors	unknown[]
m	GetConstructors	unknown[]	unknown bindingAttr
m	GetDefaultMembers	MemberInfo[]
m	GetElementType	Type
m	GetEnumName	string	object value
m	GetEnumNames	string[]
m	GetEnumUnderlyingType	Type
m	GetEnumValues	Array
m	GetEvent	unknown	string name
m	GetEvent	unknown	string name, unknown bindingAttr
m	GetEvents	unknown[]
m	GetEvents	unknown[]	unknown bindingAttr
m	GetField	unknown	string name
m	GetField	unknown	string name, unknown bindingAttr
m	GetFields	unknown[]
m	GetFields	unknown[]	unknown bindingAttr
m	GetGenericArguments	Type[]
m	GetGenericParameterConstraints	Type[]
m	GetGenericTypeDefinition	Type
m	GetHashCode	int		override
m	GetInterface	Type	string name
m	GetInterface	Type	string name, bool ignoreCase
m	GetInterfaceMap	unknown	Type interfaceType
m	GetInterfaces	Type[]
m	GetMember	MemberInfo[]	string name
m	GetMember	MemberInfo[]	string name, unknown bindingAttr
m	GetMember	MemberInfo[]	string name, unknown type, unknown bindingAttr
m	GetMembers	MemberInfo[]
m	GetMembers	MemberInfo[]	unknown bindingAttr
m	GetMethod	MethodInfo	string name
m	GetMethod	MethodInfo	string name, unknown bindingAttr
m	GetMethod	MethodInfo	string name, unknown bindingAttr, unknown binder, unknown callConvention, Type[] types, unknown[] modifiers
m	GetMethod	MethodInfo	string name, unknown bindingAttr, unknown binder, Type[] types, unknown[] modifiers
m	GetMethod	MethodInfo	string name, Type[] types
m	GetMethod	MethodInfo	string name, Type[] types, unknown[] modifiers
m	GetMethods	MethodInfo[]
m	GetMethods	MethodInfo[]	unknown bindingAttr
m	GetNestedType	Type	string name
m	GetNestedType	Type	string name, unknown bindingAttr
m	GetNestedTypes	Type[]
m	GetNestedTypes	Type[]	unknown bindingAttr
m	GetProperties	PropertyInfo[]
m	GetProperties	PropertyInfo[]	unknown bindingAttr
m	GetProperty	PropertyInfo	string name
m	GetProperty	PropertyInfo	string name, unknown bindingAttr
m	GetProperty	PropertyInfo	string name, unknown bindingAttr, unknown binder, Type returnType, Type[] types, unknown[] modifiers
m	GetProperty	PropertyInfo	string name, Type returnType
m	GetProperty	PropertyInfo	string name, Type returnType, Type[] types
m	GetProperty	PropertyInfo	string name, Type returnType, Type[] types, unknown[] modifiers
m	GetProperty	PropertyInfo	string name, Type[] types
m	GetType	Type
m	GetType	Type	string typeName	static
m	GetType	Type	string typeName, bool throwOnError	static
m	GetType	Type	string typeName, bool throwOnError, bool ignoreCase	static
m	GetType	Type	string typeName, Func<unknown,unknown> assemblyResolver, Func<unknown,string,bool,Type> typeResolver	static
m	GetType	Type	string typeName, Func<unknown,unknown> assemblyResolver, Func<unknown,string,bool,Type> typeResolver, bool throwOnError	static
m	GetType	Type	string typeName, Func<unknown,unknown> assemblyResolver, Func<unknown,string,bool,Type> typeResolver, bool throwOnError, bool ignoreCase	static
m	GetTypeArray	Type[]	object[] args	static
m	GetTypeCode	TypeCode	Type type	static
m	GetTypeFromCLSID	Type	Guid clsid	static
m	GetTypeFromCLSID	Type	Guid clsid, bool throwOnError	static
m	GetTypeFromCLSID	Type	Guid clsid, string server	static
m	GetTypeFromCLSID	Type	Guid clsid, string server, bool throwOnError	static
m	GetTypeFromHandle	Type	RuntimeTypeHandle handle	static
m	GetTypeFromProgID	Type	string progID	static
m	GetTypeFromProgID	Type	string progID, bool throwOnError	static
m	GetTypeFromProgID	Type	string progID, string server	static
m	GetTypeFromProgID	Type	string progID, string server, bool throwOnError	static
m	GetTypeHandle	RuntimeTypeHandle	object o	static
p	HasElementType	bool
m	InvokeMember	object	string name, unknown invokeAttr, unknown binder, object target, object[] args
m	InvokeMember	object	string name, unknown invokeAttr, unknown binder, object target, object[] args, CultureInfo culture
m	InvokeMember	object	string name, unknown invokeAttr, unknown binder, object target, object[] args, unknown[] modifiers, CultureInfo culture, string[] namedParameters
p	IsAbstract	bool
p	IsAnsiClass	bool
p	IsArray	bool
m	IsAssignableFrom	bool	Type c
p	IsAutoClass	bool
p	IsAutoLayout	bool
p	IsByRef	bool
p	IsCOMObject	bool
p	IsClass	bool
p	IsConstructedGenericType	bool
p	IsContextful	bool
p	IsEnum	bool
m	IsEnumDefined	bool	object value
m	IsEquivalentTo	bool	Type other
p	IsExplicitLayout	bool
p	IsGenericParameter	bool
p	IsGenericType	bool
p	IsGenericTypeDefinition	bool
p	IsImport	bool
m	IsInstanceOfType	bool	object o
p	IsInterface	bool
p	IsLayoutSequential	bool
p	IsMarshalByRef	bool
p	IsNested	bool
p	IsNestedAssembly	bool
p	IsNestedFamANDAssem	bool
p	IsNestedFamORAssem	bool
p	IsNestedFamily	bool
p	IsNestedPrivate	bool
p	IsNestedPublic	bool
p	IsNotPublic	bool
p	IsPointer	bool
p	IsPrimitive	bool
p	IsPublic	bool
p	IsSealed	bool
p	IsSecurityCritical	bool
p	IsSecuritySafeCritical	bool
p	IsSecurityTransparent	bool
p	IsSerializable	bool
p	IsSpecialName	bool
m	IsSubclassOf	bool	Type c
p	IsUnicodeClass	bool
p	IsValueType	bool
p	IsVisible	bool
m	MakeArrayType	Type
m	MakeArrayType	Type	int rank
m	MakeByRefType	Type
m	MakeGenericType	Type	params Type[] typeArguments
m	MakePointerType	Type
p	MemberType	unknown
f	Missing	object		static readonly
p	Module	unknown
p	Namespace	string
p	ReflectedType	Type
m	ReflectionOnlyGetType	Type	string typeName, bool throwIfNotFound, bool ignoreCase	static
p	StructLayoutAttribute	unknown
m	ToString	string		override
p	TypeHandle	RuntimeTypeHandle
p	TypeInitializer	unknown
p	UnderlyingSystemType	Type
o	op_Equality	bool	Type left, Type right
o	op_Inequality	bool	Type left, Type right
T	class	TypeAccessException	TypeLoadException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	enum	TypeCode
v	Boolean	3
v	Byte	6
v	Char	4
v	DateTime	16
v	DBNull	2
v	Decimal	15
v	Double	14
v	Empty	0
v	Int16	7
v	Int32	9
v	Int64	11
v	Object	1
v	SByte	5
v	Single	13
v	String	18
v	UInt16	8
v	UInt32	10
v	UInt64	12
T	sealed	TypeInitializationException	SystemException	supporting
c	.ctor	void	string fullTypeName, Exception innerException
m	GetObjectData	void	unknown info, unknown context	override
p	TypeName	string
T	class	TypeLoadException	SystemException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
p	TypeName	string
T	class	TypeUnloadedException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	struct	TypedReference		supporting
m	Equals	bool	object o	override
m	GetHashCode	int		override
m	GetTargetType	Type	TypedReference value	static
m	MakeTypedReference	TypedReference	object target, unknown[] flds	static
m	SetTypedReference	void	TypedReference target, object value	static
m	TargetTypeToken	RuntimeTypeHandle	TypedReference value	static
m	ToObject	object	TypedReference value	static
T	struct	UInt16	IComparable, IComparable<ushort>, IConvertible, IEquatable<ushort>, IFormattable	allowed
m	CompareTo	int	object value
m	CompareTo	int	ushort value
m	Equals	bool	object obj	override
m	Equals	bool	ushort obj
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	ushort		static const=65535
f	MinValue	ushort		static const=0
m	Parse	ushort	string s	static
m	Parse	ushort	string s, NumberStyles style	static
m	Parse	ushort	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	ushort	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out ushort result	static
m	TryParse	bool	string s, out ushort result	static
T	struct	UInt32	IComparable, IComparable<uint>, IConvertible, IEquatable<uint>, IFormattable	allowed
m	CompareTo	int	object value
m	CompareTo	int	uint value
m	Equals	bool	object obj	override
m	Equals	bool	uint obj
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	uint		static const=4294967295
f	MinValue	uint		static const=0
m	Parse	uint	string s	static
m	Parse	uint	string s, NumberStyles style	static
m	Parse	uint	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	uint	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out uint result	static
m	TryParse	bool	string s, out uint result	static
T	struct	UInt64	IComparable, IComparable<ulong>, IConvertible, IEquatable<ulong>, IFormattable	allowed
m	CompareTo	int	object value
m	CompareTo	int	ulong value
m	Equals	bool	object obj	override
m	Equals	bool	ulong obj
m	GetHashCode	int		override
m	GetTypeCode	TypeCode
f	MaxValue	ulong		static const=18446744073709551615
f	MinValue	ulong		static const=0
m	Parse	ulong	string s	static
m	Parse	ulong	string s, NumberStyles style	static
m	Parse	ulong	string s, NumberStyles style, IFormatProvider provider	static
m	Parse	ulong	string s, IFormatProvider provider	static
m	ToString	string		override
m	ToString	string	IFormatProvider provider
m	ToString	string	string format
m	ToString	string	string format, IFormatProvider provider
m	TryParse	bool	string s, NumberStyles style, IFormatProvider provider, out ulong result	static
m	TryParse	bool	string s, out ulong result	static
T	struct	UIntPtr	ISerializable	supporting
c	.ctor	void	uint value
c	.ctor	void	ulong value
m	Add	UIntPtr	UIntPtr pointer, int offset	static
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	Size	int		static
m	Subtract	UIntPtr	UIntPtr pointer, int offset	static
m	ToString	string		override
m	ToUInt32	uint
m	ToUInt64	ulong
f	Zero	UIntPtr		static readonly
o	op_Addition	UIntPtr	UIntPtr pointer, int offset
o	op_Equality	bool	UIntPtr value1, UIntPtr value2
o	op_Explicit	UIntPtr	uint value
o	op_Explicit	UIntPtr	ulong value
o	op_Explicit	uint	UIntPtr value
o	op_Explicit	ulong	UIntPtr value
o	op_Inequality	bool	UIntPtr value1, UIntPtr value2
o	op_Subtraction	UIntPtr	UIntPtr pointer, int offset
T	class	UnauthorizedAccessException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	class	UnhandledExceptionEventArgs	EventArgs	supporting
c	.ctor	void	object exception, bool isTerminating
p	ExceptionObject	object
p	IsTerminating	bool
T	delegate	UnhandledExceptionEventHandler		supporting
m	Invoke	void	object sender, UnhandledExceptionEventArgs e
T	class	Uri	ISerializable	allowed
c	.ctor	void	string uriString
c	.ctor	void	string uriString, bool dontEscape	obsolete
c	.ctor	void	string uriString, UriKind uriKind
c	.ctor	void	Uri baseUri, string relativeUri
c	.ctor	void	Uri baseUri, string relativeUri, bool dontEscape	obsolete
c	.ctor	void	Uri baseUri, Uri relativeUri
p	AbsolutePath	string
p	AbsoluteUri	string
p	Authority	string
m	CheckHostName	UriHostNameType	string name	static
m	CheckSchemeName	bool	string schemeName	static
m	Compare	int	Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType	static
p	DnsSafeHost	string
m	Equals	bool	object comparand	override
m	EscapeDataString	string	string stringToEscape	static
m	EscapeUriString	string	string stringToEscape	static
p	Fragment	string
m	FromHex	int	char digit	static
m	GetComponents	string	UriComponents components, UriFormat format
m	GetHashCode	int		override
m	GetLeftPart	string	UriPartial part
m	HexEscape	string	char character	static
m	HexUnescape	char	string pattern, ref int index	static
p	Host	string
p	HostNameType	UriHostNameType
p	IdnHost	string
p	IsAbsoluteUri	bool
m	IsBaseOf	bool	Uri uri
p	IsDefaultPort	bool
p	IsFile	bool
m	IsHexDigit	bool	char character	static
m	IsHexEncoding	bool	string pattern, int index	static
p	IsLoopback	bool
p	IsUnc	bool
m	IsWellFormedOriginalString	bool
m	IsWellFormedUriString	bool	string uriString, UriKind uriKind	static
p	LocalPath	string
m	MakeRelative	string	Uri toUri	obsolete
m	MakeRelativeUri	Uri	Uri uri
p	OriginalString	string
p	PathAndQuery	string
p	Port	int
p	Query	string
p	Scheme	string
f	SchemeDelimiter	string		static readonly
p	Segments	string[]
m	ToString	string		override
m	TryCreate	bool	string uriString, UriKind uriKind, out Uri result	static
m	TryCreate	bool	Uri baseUri, string relativeUri, out Uri result	static
m	TryCreate	bool	Uri baseUri, Uri relativeUri, out Uri result	static
m	UnescapeDataString	string	string stringToUnescape	static
f	UriSchemeFile	string		static readonly
f	UriSchemeFtp	string		static readonly
f	UriSchemeGopher	string		static readonly
f	UriSchemeHttp	string		static readonly
f	UriSchemeHttps	string		static readonly
f	UriSchemeMailto	string		static readonly
f	UriSchemeNetPipe	string		static readonly
f	UriSchemeNetTcp	string		static readonly
f	UriSchemeNews	string		static readonly
f	UriSchemeNntp	string		static readonly
p	UserEscaped	bool
p	UserInfo	string
o	op_Equality	bool	Uri uri1, Uri uri2
o	op_Inequality	bool	Uri uri1, Uri uri2
T	class	UriBuilder		supporting
c	.ctor	void
c	.ctor	void	string uri
c	.ctor	void	string schemeName, string hostName
c	.ctor	void	string scheme, string host, int portNumber
c	.ctor	void	string scheme, string host, int port, string pathValue
c	.ctor	void	string scheme, string host, int port, string path, string extraValue
c	.ctor	void	Uri uri
m	Equals	bool	object rparam	override
p	Fragment	string		set
m	GetHashCode	int		override
p	Host	string		set
p	Password	string		set
p	Path	string		set
p	Port	int		set
p	Query	string		set
p	Scheme	string		set
m	ToString	string		override
p	Uri	Uri
p	UserName	string		set
T	enum	UriComponents		supporting
v	AbsoluteUri	127
v	Fragment	64
v	Host	4
v	HostAndPort	132
v	HttpRequestUrl	61
v	KeepDelimiter	1073741824
v	NormalizedHost	256
v	Path	16
v	PathAndQuery	48
v	Port	8
v	Query	32
v	Scheme	1
v	SchemeAndServer	13
v	SerializationInfoString	-2147483648
v	StrongAuthority	134
v	StrongPort	128
v	UserInfo	2
T	enum	UriFormat		supporting
v	SafeUnescaped	3
v	Unescaped	2
v	UriEscaped	1
T	class	UriFormatException	FormatException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string textString
c	.ctor	void	string textString, Exception e
T	enum	UriHostNameType
v	Basic	1
v	Dns	2
v	IPv4	3
v	IPv6	4
v	Unknown	0
T	enum	UriIdnScope		supporting
v	All	2
v	AllExceptIntranet	1
v	None	0
T	enum	UriKind		supporting
v	Absolute	1
v	Relative	2
v	RelativeOrAbsolute	0
T	abstract	UriParser		supporting
m	IsKnownScheme	bool	string schemeName	static
m	Register	void	UriParser uriParser, string schemeName, int defaultPort	static
T	enum	UriPartial		allowed
v	Authority	1
v	Path	2
v	Query	3
v	Scheme	0
T	class	UriTypeConverter		supporting
c	.ctor	void
m	CanConvertFrom	bool	unknown context, Type sourceType	override
m	CanConvertTo	bool	unknown context, Type destinationType	override
m	ConvertFrom	object	unknown context, CultureInfo culture, object value	override
m	ConvertTo	object	unknown context, CultureInfo culture, object value, Type destinationType	override
m	IsValid	bool	unknown context, object value	override
T	struct	ValueTuple	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple>, IEquatable<ValueTuple>, ITuple	supporting
m	CompareTo	int	ValueTuple other
m	Create	ValueTuple		static
m	Create<T1>	ValueTuple<T1>	T1 item1	static
m	Create<T1,T2>	ValueTuple<T1,T2>	T1 item1, T2 item2	static
m	Create<T1,T2,T3>	ValueTuple<T1,T2,T3>	T1 item1, T2 item2, T3 item3	static
m	Create<T1,T2,T3,T4>	ValueTuple<T1,T2,T3,T4>	T1 item1, T2 item2, T3 item3, T4 item4	static
m	Create<T1,T2,T3,T4,T5>	ValueTuple<T1,T2,T3,T4,T5>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5	static
m	Create<T1,T2,T3,T4,T5,T6>	ValueTuple<T1,T2,T3,T4,T5,T6>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6	static
m	Create<T1,T2,T3,T4,T5,T6,T7>	ValueTuple<T1,T2,T3,T4,T5,T6,T7>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7	static
m	Create<T1,T2,T3,T4,T5,T6,T7,T8>	ValueTuple<T1,T2,T3,T4,T5,T6,T7,ValueTuple<T8>>	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8	static
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple other
m	GetHashCode	int		override
m	ToString	string		override
T	struct	ValueTuple<T1>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1>>, IEquatable<ValueTuple<T1>>, ITuple	supporting
c	.ctor	void	T1 item1
m	CompareTo	int	ValueTuple<T1> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1> other
m	GetHashCode	int		override
f	Item1	T1
m	ToString	string		override
T	struct	ValueTuple<T1,T2>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2>>, IEquatable<ValueTuple<T1,T2>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2
m	CompareTo	int	ValueTuple<T1,T2> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3>>, IEquatable<ValueTuple<T1,T2,T3>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3
m	CompareTo	int	ValueTuple<T1,T2,T3> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3,T4>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3,T4>>, IEquatable<ValueTuple<T1,T2,T3,T4>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4
m	CompareTo	int	ValueTuple<T1,T2,T3,T4> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3,T4> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
f	Item4	T4
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3,T4,T5>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3,T4,T5>>, IEquatable<ValueTuple<T1,T2,T3,T4,T5>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5
m	CompareTo	int	ValueTuple<T1,T2,T3,T4,T5> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3,T4,T5> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
f	Item4	T4
f	Item5	T5
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3,T4,T5,T6>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3,T4,T5,T6>>, IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6
m	CompareTo	int	ValueTuple<T1,T2,T3,T4,T5,T6> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3,T4,T5,T6> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
f	Item4	T4
f	Item5	T5
f	Item6	T6
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3,T4,T5,T6,T7>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3,T4,T5,T6,T7>>, IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6,T7>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7
m	CompareTo	int	ValueTuple<T1,T2,T3,T4,T5,T6,T7> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3,T4,T5,T6,T7> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
f	Item4	T4
f	Item5	T5
f	Item6	T6
f	Item7	T7
m	ToString	string		override
T	struct	ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest:struct>	IStructuralComparable, IStructuralEquatable, IComparable, IComparable<ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest>>, IEquatable<ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest>>, ITuple	supporting
c	.ctor	void	T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest
m	CompareTo	int	ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest> other
m	Equals	bool	object obj	override
m	Equals	bool	ValueTuple<T1,T2,T3,T4,T5,T6,T7,TRest> other
m	GetHashCode	int		override
f	Item1	T1
f	Item2	T2
f	Item3	T3
f	Item4	T4
f	Item5	T5
f	Item6	T6
f	Item7	T7
f	Rest	TRest
m	ToString	string		override
T	abstract	ValueType
m	Equals	bool	object obj	override
m	GetHashCode	int		override
m	ToString	string		override
T	sealed	Version	ICloneable, IComparable, IComparable<Version>, IEquatable<Version>	supporting
c	.ctor	void
c	.ctor	void	int major, int minor
c	.ctor	void	int major, int minor, int build
c	.ctor	void	int major, int minor, int build, int revision
c	.ctor	void	string version
p	Build	int
m	Clone	object
m	CompareTo	int	object version
m	CompareTo	int	Version value
m	Equals	bool	object obj	override
m	Equals	bool	Version obj
m	GetHashCode	int		override
p	Major	int
p	MajorRevision	short
p	Minor	int
p	MinorRevision	short
m	Parse	Version	string input	static
p	Revision	int
m	ToString	string		override
m	ToString	string	int fieldCount
m	TryParse	bool	string input, out Version result	static
o	op_Equality	bool	Version v1, Version v2
o	op_GreaterThan	bool	Version v1, Version v2
o	op_GreaterThanOrEqual	bool	Version v1, Version v2
o	op_Inequality	bool	Version v1, Version v2
o	op_LessThan	bool	Version v1, Version v2
o	op_LessThanOrEqual	bool	Version v1, Version v2
T	struct	Void
T	class	WeakReference	ISerializable	supporting
c	.ctor	void	object target
c	.ctor	void	object target, bool trackResurrection
m	GetObjectData	void	unknown info, unknown context
p	IsAlive	bool
p	Target	object		set
p	TrackResurrection	bool
T	sealed	WeakReference<T:class>	ISerializable	supporting
c	.ctor	void	T target
c	.ctor	void	T target, bool trackResurrection
m	GetObjectData	void	unknown info, unknown context
m	SetTarget	void	T target
m	TryGetTarget	bool	out T target
N	System.Collections
T	class	ArrayList	ICollection, IEnumerable, IList, ICloneable	supporting
c	.ctor	void
c	.ctor	void	ICollection c
c	.ctor	void	int capacity
m	Adapter	ArrayList	IList list	static
m	Add	int	object value
m	AddRange	void	ICollection c
m	BinarySearch	int	int index, int count, object value, IComparer comparer
m	BinarySearch	int	object value
m	BinarySearch	int	object value, IComparer comparer
p	Capacity	int		set
m	Clear	void
m	Clone	object
m	Contains	bool	object item
m	CopyTo	void	Array array
m	CopyTo	void	Array array, int arrayIndex
m	CopyTo	void	int index, Array array, int arrayIndex, int count
p	Count	int
m	FixedSize	ArrayList	ArrayList list	static
m	FixedSize	IList	IList list	static
m	GetEnumerator	IEnumerator
m	GetEnumerator	IEnumerator	int index, int count
m	GetRange	ArrayList	int index, int count
m	IndexOf	int	object value
m	IndexOf	int	object value, int startIndex
m	IndexOf	int	object value, int startIndex, int count
m	Insert	void	int index, object value
m	InsertRange	void	int index, ICollection c
p	IsFixedSize	bool
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	object	int index	set
m	LastIndexOf	int	object value
m	LastIndexOf	int	object value, int startIndex
m	LastIndexOf	int	object value, int startIndex, int count
m	ReadOnly	ArrayList	ArrayList list	static
m	ReadOnly	IList	IList list	static
m	Remove	void	object obj
m	RemoveAt	void	int index
m	RemoveRange	void	int index, int count
m	Repeat	ArrayList	object value, int count	static
m	Reverse	void
m	Reverse	void	int index, int count
m	SetRange	void	int index, ICollection c
m	Sort	void
m	Sort	void	IComparer comparer
m	Sort	void	int index, int count, IComparer comparer
p	SyncRoot	object
m	Synchronized	ArrayList	ArrayList list	static
m	Synchronized	IList	IList list	static
m	ToArray	object[]
m	ToArray	Array	Type type
m	TrimToSize	void
T	sealed	BitArray	ICollection, IEnumerable, ICloneable	supporting
c	.ctor	void	bool[] values
c	.ctor	void	byte[] bytes
c	.ctor	void	BitArray bits
c	.ctor	void	int length
c	.ctor	void	int length, bool defaultValue
c	.ctor	void	int[] values
m	And	BitArray	BitArray value
m	Clone	object
m	CopyTo	void	Array array, int index
p	Count	int
m	Get	bool	int index
m	GetEnumerator	IEnumerator
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	bool	int index	set
p	Length	int		set
m	Not	BitArray
m	Or	BitArray	BitArray value
m	Set	void	int index, bool value
m	SetAll	void	bool value
p	SyncRoot	object
m	Xor	BitArray	BitArray value
T	class	CaseInsensitiveComparer	IComparer	supporting
c	.ctor	void
c	.ctor	void	CultureInfo culture
m	Compare	int	object a, object b
p	Default	CaseInsensitiveComparer		static
p	DefaultInvariant	CaseInsensitiveComparer		static
T	class	CaseInsensitiveHashCodeProvider	IHashCodeProvider	supporting obsolete
c	.ctor	void
c	.ctor	void	CultureInfo culture
p	Default	CaseInsensitiveHashCodeProvider		static
p	DefaultInvariant	CaseInsensitiveHashCodeProvider		static
m	GetHashCode	int	object obj
T	abstract	CollectionBase	ICollection, IEnumerable, IList	supporting
p	Capacity	int		set
m	Clear	void
p	Count	int
m	GetEnumerator	IEnumerator
m	RemoveAt	void	int index
T	sealed	Comparer	IComparer, ISerializable	supporting
c	.ctor	void	CultureInfo culture
m	Compare	int	object a, object b
f	Default	Comparer		static readonly
f	DefaultInvariant	Comparer		static readonly
m	GetObjectData	void	unknown info, unknown context
T	abstract	DictionaryBase	ICollection, IDictionary, IEnumerable	supporting
m	Clear	void
m	CopyTo	void	Array array, int index
p	Count	int
m	GetEnumerator	IDictionaryEnumerator
T	struct	DictionaryEntry		supporting
c	.ctor	void	object key, object value
p	Key	object		set
p	Value	object		set
T	class	Hashtable	ICollection, IDictionary, IEnumerable, ICloneable, ISerializable	supporting
c	.ctor	void
c	.ctor	void	IDictionary d
c	.ctor	void	IDictionary d, IEqualityComparer equalityComparer
c	.ctor	void	IDictionary d, IHashCodeProvider hcp, IComparer comparer	obsolete
c	.ctor	void	IDictionary d, float loadFactor
c	.ctor	void	IDictionary d, float loadFactor, IEqualityComparer equalityComparer
c	.ctor	void	IDictionary d, float loadFactor, IHashCodeProvider hcp, IComparer comparer	obsolete
c	.ctor	void	IEqualityComparer equalityComparer
c	.ctor	void	IHashCodeProvider hcp, IComparer comparer	obsolete
c	.ctor	void	int capacity
c	.ctor	void	int capacity, IEqualityComparer equalityComparer
c	.ctor	void	int capacity, IHashCodeProvider hcp, IComparer comparer	obsolete
c	.ctor	void	int capacity, float loadFactor
c	.ctor	void	int capacity, float loadFactor, IEqualityComparer equalityComparer
c	.ctor	void	int capacity, float loadFactor, IHashCodeProvider hcp, IComparer comparer	obsolete
m	Add	void	object key, object value
m	Clear	void
m	Clone	object
m	Contains	bool	object key
m	ContainsKey	bool	object key
m	ContainsValue	bool	object value
m	CopyTo	void	Array array, int arrayIndex
p	Count	int
m	GetEnumerator	IDictionaryEnumerator
m	GetObjectData	void	unknown info, unknown context
p	IsFixedSize	bool
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	object	object key	set
p	Keys	ICollection
m	OnDeserialization	void	object sender
m	Remove	void	object key
p	SyncRoot	object
m	Synchronized	Hashtable	Hashtable table	static
p	Values	ICollection
T	interface	ICollection	IEnumerable	supporting
m	CopyTo	void	Array array, int index
p	Count	int
p	IsSynchronized	bool
p	SyncRoot	object
T	interface	IComparer		supporting
m	Compare	int	object x, object y
T	interface	IDictionary	ICollection, IEnumerable
m	Add	void	object key, object value
m	Clear	void
m	Contains	bool	object key
m	GetEnumerator	IDictionaryEnumerator
p	IsFixedSize	bool
p	IsReadOnly	bool
i	Item	object	object key	set
p	Keys	ICollection
m	Remove	void	object key
p	Values	ICollection
T	interface	IDictionaryEnumerator	IEnumerator	supporting
p	Entry	DictionaryEntry
p	Key	object
p	Value	object
T	interface	IEnumerable
m	GetEnumerator	IEnumerator
T	interface	IEnumerator
p	Current	object
m	MoveNext	bool
m	Reset	void
T	interface	IEqualityComparer		supporting
m	Equals	bool	object x, object y
m	GetHashCode	int	object obj
T	interface	IHashCodeProvider		supporting obsolete
m	GetHashCode	int	object obj
T	interface	IList	ICollection, IEnumerable	supporting
m	Add	int	object value
m	Clear	void
m	Contains	bool	object value
m	IndexOf	int	object value
m	Insert	void	int index, object value
p	IsFixedSize	bool
p	IsReadOnly	bool
i	Item	object	int index	set
m	Remove	void	object value
m	RemoveAt	void	int index
T	interface	IStructuralComparable		supporting
m	CompareTo	int	object other, IComparer comparer
T	interface	IStructuralEquatable		supporting
m	Equals	bool	object other, IEqualityComparer comparer
m	GetHashCode	int	IEqualityComparer comparer
T	class	Queue	ICollection, IEnumerable, ICloneable	supporting
c	.ctor	void
c	.ctor	void	ICollection col
c	.ctor	void	int capacity
c	.ctor	void	int capacity, float growFactor
m	Clear	void
m	Clone	object
m	Contains	bool	object obj
m	CopyTo	void	Array array, int index
p	Count	int
m	Dequeue	object
m	Enqueue	void	object obj
m	GetEnumerator	IEnumerator
p	IsSynchronized	bool
m	Peek	object
p	SyncRoot	object
m	Synchronized	Queue	Queue queue	static
m	ToArray	object[]
m	TrimToSize	void
T	abstract	ReadOnlyCollectionBase	ICollection, IEnumerable	supporting
p	Count	int
m	GetEnumerator	IEnumerator
T	class	SortedList	ICollection, IDictionary, IEnumerable, ICloneable	supporting
c	.ctor	void
c	.ctor	void	IComparer comparer
c	.ctor	void	IComparer comparer, int capacity
c	.ctor	void	IDictionary d
c	.ctor	void	IDictionary d, IComparer comparer
c	.ctor	void	int initialCapacity
m	Add	void	object key, object value
p	Capacity	int		set
m	Clear	void
m	Clone	object
m	Contains	bool	object key
m	ContainsKey	bool	object key
m	ContainsValue	bool	object value
m	CopyTo	void	Array array, int arrayIndex
p	Count	int
m	GetByIndex	object	int index
m	GetEnumerator	IDictionaryEnumerator
m	GetKey	object	int index
m	GetKeyList	IList
m	GetValueList	IList
m	IndexOfKey	int	object key
m	IndexOfValue	int	object value
p	IsFixedSize	bool
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	object	object key	set
p	Keys	ICollection
m	Remove	void	object key
m	RemoveAt	void	int index
m	SetByIndex	void	int index, object value
p	SyncRoot	object
m	Synchronized	SortedList	SortedList list	static
m	TrimToSize	void
p	Values	ICollection
T	class	Stack	ICollection, IEnumerable, ICloneable	supporting
c	.ctor	void
c	.ctor	void	ICollection col
c	.ctor	void	int initialCapacity
m	Clear	void
m	Clone	object
m	Contains	bool	object obj
m	CopyTo	void	Array array, int index
p	Count	int
m	GetEnumerator	IEnumerator
p	IsSynchronized	bool
m	Peek	object
m	Pop	object
m	Push	void	object obj
p	SyncRoot	object
m	Synchronized	Stack	Stack stack	static
m	ToArray	object[]
T	static	StructuralComparisons		supporting
p	StructuralComparer	IComparer		static
p	StructuralEqualityComparer	IEqualityComparer		static
N	System.Collections.Concurrent
T	class	ConcurrentDictionary<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IDictionary<TKey,TValue>, IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IReadOnlyDictionary<TKey,TValue>, ICollection, IDictionary, IEnumerable	supporting
c	.ctor	void
c	.ctor	void	IEnumerable<KeyValuePair<TKey,TValue>> collection
c	.ctor	void	IEnumerable<KeyValuePair<TKey,TValue>> collection, IEqualityComparer<TKey> comparer
c	.ctor	void	IEqualityComparer<TKey> comparer
c	.ctor	void	int concurrencyLevel, IEnumerable<KeyValuePair<TKey,TValue>> collection, IEqualityComparer<TKey> comparer
c	.ctor	void	int concurrencyLevel, int capacity
c	.ctor	void	int concurrencyLevel, int capacity, IEqualityComparer<TKey> comparer
m	AddOrUpdate	TValue	TKey key, Func<TKey,TValue> addValueFactory, Func<TKey,TValue,TValue> updateValueFactory
m	AddOrUpdate	TValue	TKey key, TValue addValue, Func<TKey,TValue,TValue> updateValueFactory
m	AddOrUpdate<TArg>	TValue	TKey key, Func<TKey,TArg,TValue> addValueFactory, Func<TKey,TValue,TArg,TValue> updateValueFactory, TArg factoryArgument
m	Clear	void
m	ContainsKey	bool	TKey key
p	Count	int
m	GetEnumerator	IEnumerator<KeyValuePair<TKey,TValue>>
m	GetOrAdd	TValue	TKey key, Func<TKey,TValue> valueFactory
m	GetOrAdd	TValue	TKey key, TValue value
m	GetOrAdd<TArg>	TValue	TKey key, Func<TKey,TArg,TValue> valueFactory, TArg factoryArgument
p	IsEmpty	bool
i	Item	TValue	TKey key	set
p	Keys	ICollection<TKey>
m	ToArray	KeyValuePair<TKey,TValue>[]
m	TryAdd	bool	TKey key, TValue value
m	TryGetValue	bool	TKey key, out TValue value
m	TryRemove	bool	TKey key, out TValue value
m	TryUpdate	bool	TKey key, TValue newValue, TValue comparisonValue
p	Values	ICollection<TValue>
N	System.Collections.Generic
T	abstract	Comparer<T>	IComparer<T>, IComparer	supporting
m	Compare	int	T x, T y
m	Create	Comparer<T>	Comparison<T> comparison	static
p	Default	Comparer<T>		static
T	class	Dictionary<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IDictionary<TKey,TValue>, IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IReadOnlyDictionary<TKey,TValue>, ICollection, IDictionary, IEnumerable, ISerializable	allowed
c	.ctor	void
c	.ctor	void	IDictionary<TKey,TValue> dictionary
c	.ctor	void	IDictionary<TKey,TValue> dictionary, IEqualityComparer<TKey> comparer
c	.ctor	void	IEqualityComparer<TKey> comparer
c	.ctor	void	int capacity
c	.ctor	void	int capacity, IEqualityComparer<TKey> comparer
m	Add	void	TKey key, TValue value
m	Clear	void
p	Comparer	IEqualityComparer<TKey>
m	ContainsKey	bool	TKey key
m	ContainsValue	bool	TValue value
p	Count	int
m	GetEnumerator	Dictionary.Enumerator<TKey,TValue>
m	GetObjectData	void	unknown info, unknown context
i	Item	TValue	TKey key	set
p	Keys	Dictionary.KeyCollection<TKey,TValue>
m	OnDeserialization	void	object sender
m	Remove	bool	TKey key
m	TryGetValue	bool	TKey key, out TValue value
p	Values	Dictionary.ValueCollection<TKey,TValue>
T	struct	Dictionary.Enumerator<TKey,TValue>	IEnumerator<KeyValuePair<TKey,TValue>>, IDictionaryEnumerator, IEnumerator, IDisposable
p	Current	KeyValuePair<TKey,TValue>
m	Dispose	void
m	MoveNext	bool
T	sealed	Dictionary.KeyCollection<TKey,TValue>	ICollection<TKey>, IEnumerable<TKey>, IReadOnlyCollection<TKey>, ICollection, IEnumerable
c	.ctor	void	Dictionary<TKey,TValue> dictionary
m	CopyTo	void	TKey[] array, int index
p	Count	int
m	GetEnumerator	Dictionary.KeyCollection.Enumerator<TKey,TValue>
T	struct	Dictionary.KeyCollection.Enumerator<TKey,TValue>	IEnumerator<TKey>, IEnumerator, IDisposable	supporting
p	Current	TKey
m	Dispose	void
m	MoveNext	bool
T	sealed	Dictionary.ValueCollection<TKey,TValue>	ICollection<TValue>, IEnumerable<TValue>, IReadOnlyCollection<TValue>, ICollection, IEnumerable
c	.ctor	void	Dictionary<TKey,TValue> dictionary
m	CopyTo	void	TValue[] array, int index
p	Count	int
m	GetEnumerator	Dictionary.ValueCollection.Enumerator<TKey,TValue>
T	struct	Dictionary.ValueCollection.Enumerator<TKey,TValue>	IEnumerator<TValue>, IEnumerator, IDisposable	supporting
p	Current	TValue
m	Dispose	void
m	MoveNext	bool
T	abstract	EqualityComparer<T>	IEqualityComparer<T>, IEqualityComparer	supporting
p	Default	EqualityComparer<T>		static
m	Equals	bool	T x, T y
m	GetHashCode	int	T obj
T	class	HashSet<T>	ICollection<T>, IEnumerable<T>, IReadOnlyCollection<T>, ISet<T>, IEnumerable, ISerializable	allowed
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	IEnumerable<T> collection, IEqualityComparer<T> comparer
c	.ctor	void	IEqualityComparer<T> comparer
c	.ctor	void	int capacity
c	.ctor	void	int capacity, IEqualityComparer<T> comparer
m	Add	bool	T item
m	Clear	void
p	Comparer	IEqualityComparer<T>
m	Contains	bool	T item
m	CopyTo	void	T[] array
m	CopyTo	void	T[] array, int arrayIndex
m	CopyTo	void	T[] array, int arrayIndex, int count
p	Count	int
m	CreateSetComparer	IEqualityComparer<HashSet<T>>		static
m	ExceptWith	void	IEnumerable<T> other
m	GetEnumerator	HashSet.Enumerator<T>
m	GetObjectData	void	unknown info, unknown context
m	IntersectWith	void	IEnumerable<T> other
m	IsProperSubsetOf	bool	IEnumerable<T> other
m	IsProperSupersetOf	bool	IEnumerable<T> other
m	IsSubsetOf	bool	IEnumerable<T> other
m	IsSupersetOf	bool	IEnumerable<T> other
m	OnDeserialization	void	object sender
m	Overlaps	bool	IEnumerable<T> other
m	Remove	bool	T item
m	RemoveWhere	int	Predicate<T> match
m	SetEquals	bool	IEnumerable<T> other
m	SymmetricExceptWith	void	IEnumerable<T> other
m	TrimExcess	void
m	TryGetValue	bool	T equalValue, out T actualValue
m	UnionWith	void	IEnumerable<T> other
T	struct	HashSet.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable
p	Current	T
m	Dispose	void
m	MoveNext	bool
T	interface	ICollection<T>	IEnumerable<T>, IEnumerable	allowed
m	Add	void	T item
m	Clear	void
m	Contains	bool	T item
m	CopyTo	void	T[] array, int arrayIndex
p	Count	int
p	IsReadOnly	bool
m	Remove	bool	T item
T	interface	IComparer<in T>		supporting
m	Compare	int	T x, T y
T	interface	IDictionary<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IEnumerable<KeyValuePair<TKey,TValue>>, IEnumerable	allowed
m	Add	void	TKey key, TValue value
m	ContainsKey	bool	TKey key
i	Item	TValue	TKey key	set
p	Keys	ICollection<TKey>
m	Remove	bool	TKey key
m	TryGetValue	bool	TKey key, out TValue value
p	Values	ICollection<TValue>
T	interface	IEnumerable<out T>	IEnumerable	allowed
m	GetEnumerator	IEnumerator<T>
T	interface	IEnumerator<out T>	IEnumerator, IDisposable	allowed
p	Current	T
T	interface	IEqualityComparer<in T>
m	Equals	bool	T x, T y
m	GetHashCode	int	T obj
T	interface	IList<T>	ICollection<T>, IEnumerable<T>, IEnumerable	allowed
m	IndexOf	int	T item
m	Insert	void	int index, T item
i	Item	T	int index	set
m	RemoveAt	void	int index
T	interface	IReadOnlyCollection<out T>	IEnumerable<T>, IEnumerable	allowed
p	Count	int
T	interface	IReadOnlyDictionary<TKey,TValue>	IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IEnumerable	allowed
m	ContainsKey	bool	TKey key
i	Item	TValue	TKey key
p	Keys	IEnumerable<TKey>
m	TryGetValue	bool	TKey key, out TValue value
p	Values	IEnumerable<TValue>
T	interface	IReadOnlyList<out T>	IEnumerable<T>, IReadOnlyCollection<T>, IEnumerable	supporting
i	Item	T	int index
T	interface	ISet<T>	ICollection<T>, IEnumerable<T>, IEnumerable	allowed
m	Add	bool	T item
m	ExceptWith	void	IEnumerable<T> other
m	IntersectWith	void	IEnumerable<T> other
m	IsProperSubsetOf	bool	IEnumerable<T> other
m	IsProperSupersetOf	bool	IEnumerable<T> other
m	IsSubsetOf	bool	IEnumerable<T> other
m	IsSupersetOf	bool	IEnumerable<T> other
m	Overlaps	bool	IEnumerable<T> other
m	SetEquals	bool	IEnumerable<T> other
m	SymmetricExceptWith	void	IEnumerable<T> other
m	UnionWith	void	IEnumerable<T> other
T	class	KeyNotFoundException	SystemException, ISerializable
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	struct	KeyValuePair<TKey,TValue>		allowed
c	.ctor	void	TKey key, TValue value
p	Key	TKey
m	ToString	string		override
p	Value	TValue
T	class	LinkedList<T>	ICollection<T>, IEnumerable<T>, IReadOnlyCollection<T>, ICollection, IEnumerable, ISerializable	supporting
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
m	AddAfter	void	LinkedListNode<T> node, LinkedListNode<T> newNode
m	AddAfter	LinkedListNode<T>	LinkedListNode<T> node, T value
m	AddBefore	void	LinkedListNode<T> node, LinkedListNode<T> newNode
m	AddBefore	LinkedListNode<T>	LinkedListNode<T> node, T value
m	AddFirst	void	LinkedListNode<T> node
m	AddFirst	LinkedListNode<T>	T value
m	AddLast	void	LinkedListNode<T> node
m	AddLast	LinkedListNode<T>	T value
m	Clear	void
m	Contains	bool	T value
m	CopyTo	void	T[] array, int index
p	Count	int
m	Find	LinkedListNode<T>	T value
m	FindLast	LinkedListNode<T>	T value
p	First	LinkedListNode<T>
m	GetEnumerator	LinkedList.Enumerator<T>
m	GetObjectData	void	unknown info, unknown context
p	Last	LinkedListNode<T>
m	OnDeserialization	void	object sender
m	Remove	void	LinkedListNode<T> node
m	Remove	bool	T value
m	RemoveFirst	void
m	RemoveLast	void
T	struct	LinkedList.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable, ISerializable	supporting
p	Current	T
m	Dispose	void
m	MoveNext	bool
T	sealed	LinkedListNode<T>		supporting
c	.ctor	void	T value
p	List	LinkedList<T>
p	Next	LinkedListNode<T>
p	Previous	LinkedListNode<T>
p	Value	T		set
T	class	List<T>	ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, ICollection, IEnumerable, IList	allowed
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	int capacity
m	Add	void	T item
m	AddRange	void	IEnumerable<T> collection
m	AsReadOnly	ReadOnlyCollection<T>
m	BinarySearch	int	int index, int count, T item, IComparer<T> comparer
m	BinarySearch	int	T item
m	BinarySearch	int	T item, IComparer<T> comparer
p	Capacity	int		set
m	Clear	void
m	Contains	bool	T item
m	ConvertAll<TOutput>	List<TOutput>	Converter<T,TOutput> converter
m	CopyTo	void	int index, T[] array, int arrayIndex, int count
m	CopyTo	void	T[] array
m	CopyTo	void	T[] array, int arrayIndex
p	Count	int
m	Exists	bool	Predicate<T> match
m	Find	T	Predicate<T> match
m	FindAll	List<T>	Predicate<T> match
m	FindIndex	int	int startIndex, int count, Predicate<T> match
m	FindIndex	int	int startIndex, Predicate<T> match
m	FindIndex	int	Predicate<T> match
m	FindLast	T	Predicate<T> match
m	FindLastIndex	int	int startIndex, int count, Predicate<T> match
m	FindLastIndex	int	int startIndex, Predicate<T> match
m	FindLastIndex	int	Predicate<T> match
m	ForEach	void	Action<T> action
m	GetEnumerator	List.Enumerator<T>
m	GetRange	List<T>	int index, int count
m	IndexOf	int	T item
m	IndexOf	int	T item, int index
m	IndexOf	int	T item, int index, int count
m	Insert	void	int index, T item
m	InsertRange	void	int index, IEnumerable<T> collection
i	Item	T	int index	set
m	LastIndexOf	int	T item
m	LastIndexOf	int	T item, int index
m	LastIndexOf	int	T item, int index, int count
m	Remove	bool	T item
m	RemoveAll	int	Predicate<T> match
m	RemoveAt	void	int index
m	RemoveRange	void	int index, int count
m	Reverse	void
m	Reverse	void	int index, int count
m	Sort	void
m	Sort	void	IComparer<T> comparer
m	Sort	void	Comparison<T> comparison
m	Sort	void	int index, int count, IComparer<T> comparer
m	ToArray	T[]
m	TrimExcess	void
m	TrueForAll	bool	Predicate<T> match
T	struct	List.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable
p	Current	T
m	Dispose	void
m	MoveNext	bool
T	class	Queue<T>	IEnumerable<T>, IReadOnlyCollection<T>, ICollection, IEnumerable	allowed
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	int capacity
m	Clear	void
m	Contains	bool	T item
m	CopyTo	void	T[] array, int arrayIndex
p	Count	int
m	Dequeue	T
m	Enqueue	void	T item
m	GetEnumerator	Queue.Enumerator<T>
m	Peek	T
m	ToArray	T[]
m	TrimExcess	void
T	struct	Queue.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable
p	Current	T
m	Dispose	void
m	MoveNext	bool
T	class	SortedDictionary<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IDictionary<TKey,TValue>, IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IReadOnlyDictionary<TKey,TValue>, ICollection, IDictionary, IEnumerable	supporting
c	.ctor	void
c	.ctor	void	IComparer<TKey> comparer
c	.ctor	void	IDictionary<TKey,TValue> dictionary
c	.ctor	void	IDictionary<TKey,TValue> dictionary, IComparer<TKey> comparer
m	Add	void	TKey key, TValue value
m	Clear	void
p	Comparer	IComparer<TKey>
m	ContainsKey	bool	TKey key
m	ContainsValue	bool	TValue value
m	CopyTo	void	KeyValuePair<TKey,TValue>[] array, int index
p	Count	int
m	GetEnumerator	SortedDictionary.Enumerator<TKey,TValue>
i	Item	TValue	TKey key	set
p	Keys	SortedDictionary.KeyCollection<TKey,TValue>
m	Remove	bool	TKey key
m	TryGetValue	bool	TKey key, out TValue value
p	Values	SortedDictionary.ValueCollection<TKey,TValue>
T	struct	SortedDictionary.Enumerator<TKey,TValue>	IEnumerator<KeyValuePair<TKey,TValue>>, IDictionaryEnumerator, IEnumerator, IDisposable	supporting
p	Current	KeyValuePair<TKey,TValue>
m	Dispose	void
m	MoveNext	bool
T	sealed	SortedDictionary.KeyCollection<TKey,TValue>	ICollection<TKey>, IEnumerable<TKey>, IReadOnlyCollection<TKey>, ICollection, IEnumerable	supporting
c	.ctor	void	SortedDictionary<TKey,TValue> dictionary
m	CopyTo	void	TKey[] array, int index
p	Count	int
m	GetEnumerator	SortedDictionary.KeyCollection.Enumerator<TKey,TValue>
T	struct	SortedDictionary.KeyCollection.Enumerator<TKey,TValue>	IEnumerator<TKey>, IEnumerator, IDisposable	supporting
p	Current	TKey
m	Dispose	void
m	MoveNext	bool
T	sealed	SortedDictionary.ValueCollection<TKey,TValue>	ICollection<TValue>, IEnumerable<TValue>, IReadOnlyCollection<TValue>, ICollection, IEnumerable	supporting
c	.ctor	void	SortedDictionary<TKey,TValue> dictionary
m	CopyTo	void	TValue[] array, int index
p	Count	int
m	GetEnumerator	SortedDictionary.ValueCollection.Enumerator<TKey,TValue>
T	struct	SortedDictionary.ValueCollection.Enumerator<TKey,TValue>	IEnumerator<TValue>, IEnumerator, IDisposable	supporting
p	Current	TValue
m	Dispose	void
m	MoveNext	bool
T	class	SortedList<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IDictionary<TKey,TValue>, IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IReadOnlyDictionary<TKey,TValue>, ICollection, IDictionary, IEnumerable	supporting
c	.ctor	void
c	.ctor	void	IComparer<TKey> comparer
c	.ctor	void	IDictionary<TKey,TValue> dictionary
c	.ctor	void	IDictionary<TKey,TValue> dictionary, IComparer<TKey> comparer
c	.ctor	void	int capacity
c	.ctor	void	int capacity, IComparer<TKey> comparer
m	Add	void	TKey key, TValue value
p	Capacity	int		set
m	Clear	void
p	Comparer	IComparer<TKey>
m	ContainsKey	bool	TKey key
m	ContainsValue	bool	TValue value
p	Count	int
m	GetEnumerator	IEnumerator<KeyValuePair<TKey,TValue>>
m	IndexOfKey	int	TKey key
m	IndexOfValue	int	TValue value
i	Item	TValue	TKey key	set
p	Keys	IList<TKey>
m	Remove	bool	TKey key
m	RemoveAt	void	int index
m	TrimExcess	void
m	TryGetValue	bool	TKey key, out TValue value
p	Values	IList<TValue>
T	class	SortedSet<T>	ICollection<T>, IEnumerable<T>, IReadOnlyCollection<T>, ISet<T>, ICollection, IEnumerable, ISerializable	supporting
c	.ctor	void
c	.ctor	void	IComparer<T> comparer
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	IEnumerable<T> collection, IComparer<T> comparer
m	Add	bool	T item
m	Clear	void
p	Comparer	IComparer<T>
m	Contains	bool	T item
m	CopyTo	void	T[] array
m	CopyTo	void	T[] array, int index
m	CopyTo	void	T[] array, int index, int count
p	Count	int
m	CreateSetComparer	IEqualityComparer<SortedSet<T>>		static
m	CreateSetComparer	IEqualityComparer<SortedSet<T>>	IEqualityComparer<T> memberEqualityComparer	static
m	ExceptWith	void	IEnumerable<T> other
m	GetEnumerator	SortedSet.Enumerator<T>
m	GetViewBetween	SortedSet<T>	T lowerValue, T upperValue
m	IntersectWith	void	IEnumerable<T> other
m	IsProperSubsetOf	bool	IEnumerable<T> other
m	IsProperSupersetOf	bool	IEnumerable<T> other
m	IsSubsetOf	bool	IEnumerable<T> other
m	IsSupersetOf	bool	IEnumerable<T> other
p	Max	T
p	Min	T
m	Overlaps	bool	IEnumerable<T> other
m	Remove	bool	T item
m	RemoveWhere	int	Predicate<T> match
m	Reverse	IEnumerable<T>
m	SetEquals	bool	IEnumerable<T> other
m	SymmetricExceptWith	void	IEnumerable<T> other
m	TryGetValue	bool	T equalValue, out T actualValue
m	UnionWith	void	IEnumerable<T> other
T	struct	SortedSet.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable, ISerializable	supporting
p	Current	T
m	Dispose	void
m	MoveNext	bool
T	class	Stack<T>	IEnumerable<T>, IReadOnlyCollection<T>, ICollection, IEnumerable	allowed
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	int capacity
m	Clear	void
m	Contains	bool	T item
m	CopyTo	void	T[] array, int arrayIndex
p	Count	int
m	GetEnumerator	Stack.Enumerator<T>
m	Peek	T
m	Pop	T
m	Push	void	T item
m	ToArray	T[]
m	TrimExcess	void
T	struct	Stack.Enumerator<T>	IEnumerator<T>, IEnumerator, IDisposable
p	Current	T
m	Dispose	void
m	MoveNext	bool
N	System.Collections.ObjectModel
T	class	Collection<T>	ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, ICollection, IEnumerable, IList	supporting
c	.ctor	void
c	.ctor	void	IList<T> list
m	Add	void	T item
m	Clear	void
m	Contains	bool	T item
m	CopyTo	void	T[] array, int index
p	Count	int
m	GetEnumerator	IEnumerator<T>
m	IndexOf	int	T item
m	Insert	void	int index, T item
i	Item	T	int index	set
m	Remove	bool	T item
m	RemoveAt	void	int index
T	abstract	KeyedCollection<TKey,TItem>	Collection<TItem>	supporting
p	Comparer	IEqualityComparer<TKey>
m	Contains	bool	TKey key
i	Item	TItem	TKey key
m	Remove	bool	TKey key
T	class	ObservableCollection<T>	Collection<T>, INotifyPropertyChanged	supporting
c	.ctor	void
c	.ctor	void	IEnumerable<T> collection
c	.ctor	void	List<T> list
e	CollectionChanged	unknown
m	Move	void	int oldIndex, int newIndex
T	class	ReadOnlyCollection<T>	ICollection<T>, IEnumerable<T>, IList<T>, IReadOnlyCollection<T>, IReadOnlyList<T>, ICollection, IEnumerable, IList
c	.ctor	void	IList<T> list
m	Contains	bool	T value
m	CopyTo	void	T[] array, int index
p	Count	int
m	GetEnumerator	IEnumerator<T>
m	IndexOf	int	T value
i	Item	T	int index
T	class	ReadOnlyDictionary<TKey,TValue>	ICollection<KeyValuePair<TKey,TValue>>, IDictionary<TKey,TValue>, IEnumerable<KeyValuePair<TKey,TValue>>, IReadOnlyCollection<KeyValuePair<TKey,TValue>>, IReadOnlyDictionary<TKey,TValue>, ICollection, IDictionary, IEnumerable	supporting
c	.ctor	void	IDictionary<TKey,TValue> dictionary
m	ContainsKey	bool	TKey key
p	Count	int
m	GetEnumerator	IEnumerator<KeyValuePair<TKey,TValue>>
i	Item	TValue	TKey key
p	Keys	ReadOnlyDictionary.KeyCollection<TKey,TValue>
m	TryGetValue	bool	TKey key, out TValue value
p	Values	ReadOnlyDictionary.ValueCollection<TKey,TValue>
T	sealed	ReadOnlyDictionary.KeyCollection<TKey,TValue>	ICollection<TKey>, IEnumerable<TKey>, IReadOnlyCollection<TKey>, ICollection, IEnumerable	supporting
m	CopyTo	void	TKey[] array, int arrayIndex
p	Count	int
m	GetEnumerator	IEnumerator<TKey>
T	sealed	ReadOnlyDictionary.ValueCollection<TKey,TValue>	ICollection<TValue>, IEnumerable<TValue>, IReadOnlyCollection<TValue>, ICollection, IEnumerable	supporting
m	CopyTo	void	TValue[] array, int arrayIndex
p	Count	int
m	GetEnumerator	IEnumerator<TValue>
T	class	ReadOnlyObservableCollection<T>	ReadOnlyCollection<T>, INotifyPropertyChanged	supporting
c	.ctor	void	ObservableCollection<T> list
N	System.Collections.Specialized
T	abstract	NameObjectCollectionBase	ICollection, IEnumerable, ISerializable	supporting
p	Count	int
m	GetEnumerator	IEnumerator
m	GetObjectData	void	unknown info, unknown context
p	Keys	unknown
m	OnDeserialization	void	object sender
T	class	NameValueCollection	NameObjectCollectionBase	supporting
c	.ctor	void
c	.ctor	void	IEqualityComparer equalityComparer
c	.ctor	void	IHashCodeProvider hashProvider, IComparer comparer	obsolete
c	.ctor	void	NameValueCollection col
c	.ctor	void	int capacity
c	.ctor	void	int capacity, IEqualityComparer equalityComparer
c	.ctor	void	int capacity, IHashCodeProvider hashProvider, IComparer comparer	obsolete
c	.ctor	void	int capacity, NameValueCollection col
m	Add	void	NameValueCollection c
m	Add	void	string name, string value
p	AllKeys	string[]
m	Clear	void
m	CopyTo	void	Array dest, int index
m	Get	string	int index
m	Get	string	string name
m	GetKey	string	int index
m	GetValues	string[]	int index
m	GetValues	string[]	string name
m	HasKeys	bool
i	Item	string	int index
i	Item	string	string name	set
m	Remove	void	string name
m	Set	void	string name, string value
N	System.ComponentModel
T	interface	INotifyPropertyChanged		supporting
e	PropertyChanged	unknown
N	System.Diagnostics
T	class	Stopwatch		supporting
c	.ctor	void
p	Elapsed	TimeSpan
p	ElapsedMilliseconds	long
p	ElapsedTicks	long
f	Frequency	long		static readonly
m	GetTimestamp	long		static
f	IsHighResolution	bool		static readonly
p	IsRunning	bool
m	Reset	void
m	Restart	void
m	Start	void
m	StartNew	Stopwatch		static
m	Stop	void
N	System.Globalization
T	abstract	Calendar	ICloneable	supporting
m	AddDays	DateTime	DateTime time, int days
m	AddHours	DateTime	DateTime time, int hours
m	AddMilliseconds	DateTime	DateTime time, double milliseconds
m	AddMinutes	DateTime	DateTime time, int minutes
m	AddMonths	DateTime	DateTime time, int months
m	AddSeconds	DateTime	DateTime time, int seconds
m	AddWeeks	DateTime	DateTime time, int weeks
m	AddYears	DateTime	DateTime time, int years
p	AlgorithmType	CalendarAlgorithmType
m	Clone	object
f	CurrentEra	int		static const=0
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time
m	GetDayOfWeek	DayOfWeek	DateTime time
m	GetDayOfYear	int	DateTime time
m	GetDaysInMonth	int	int year, int month
m	GetDaysInMonth	int	int year, int month, int era
m	GetDaysInYear	int	int year
m	GetDaysInYear	int	int year, int era
m	GetEra	int	DateTime time
m	GetHour	int	DateTime time
m	GetLeapMonth	int	int year
m	GetLeapMonth	int	int year, int era
m	GetMilliseconds	double	DateTime time
m	GetMinute	int	DateTime time
m	GetMonth	int	DateTime time
m	GetMonthsInYear	int	int year
m	GetMonthsInYear	int	int year, int era
m	GetSecond	int	DateTime time
m	GetWeekOfYear	int	DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek
m	GetYear	int	DateTime time
m	IsLeapDay	bool	int year, int month, int day
m	IsLeapDay	bool	int year, int month, int day, int era
m	IsLeapMonth	bool	int year, int month
m	IsLeapMonth	bool	int year, int month, int era
m	IsLeapYear	bool	int year
m	IsLeapYear	bool	int year, int era
p	IsReadOnly	bool
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ReadOnly	Calendar	Calendar calendar	static
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era
m	ToFourDigitYear	int	int year
p	TwoDigitYearMax	int		set
T	enum	CalendarAlgorithmType		supporting
v	LunarCalendar	2
v	LunisolarCalendar	3
v	SolarCalendar	1
v	Unknown	0
T	enum	CalendarWeekRule		supporting
v	FirstDay	0
v	FirstFourDayWeek	2
v	FirstFullWeek	1
T	static	CharUnicodeInfo		supporting
m	GetDecimalDigitValue	int	char ch	static
m	GetDecimalDigitValue	int	string s, int index	static
m	GetDigitValue	int	char ch	static
m	GetDigitValue	int	string s, int index	static
m	GetNumericValue	double	char ch	static
m	GetNumericValue	double	string s, int index	static
m	GetUnicodeCategory	UnicodeCategory	char ch	static
m	GetUnicodeCategory	UnicodeCategory	string s, int index	static
T	class	ChineseLunisolarCalendar	EastAsianLunisolarCalendar	supporting
c	.ctor	void
f	ChineseEra	int		static const=1
p	Eras	int[]
m	GetEra	int	DateTime time	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
T	class	CompareInfo		supporting
m	Compare	int	string string1, int offset1, int length1, string string2, int offset2, int length2
m	Compare	int	string string1, int offset1, int length1, string string2, int offset2, int length2, CompareOptions options
m	Compare	int	string string1, int offset1, string string2, int offset2
m	Compare	int	string string1, int offset1, string string2, int offset2, CompareOptions options
m	Compare	int	string string1, string string2
m	Compare	int	string string1, string string2, CompareOptions options
m	Equals	bool	object value	override
m	GetCompareInfo	CompareInfo	int culture	static
m	GetCompareInfo	CompareInfo	int culture, unknown assembly	static
m	GetCompareInfo	CompareInfo	string name	static
m	GetCompareInfo	CompareInfo	string name, unknown assembly	static
m	GetHashCode	int		override
m	GetHashCode	int	string source, CompareOptions options
m	GetSortKey	SortKey	string source
m	GetSortKey	SortKey	string source, CompareOptions options
m	IndexOf	int	string source, char value
m	IndexOf	int	string source, char value, CompareOptions options
m	IndexOf	int	string source, char value, int startIndex
m	IndexOf	int	string source, char value, int startIndex, CompareOptions options
m	IndexOf	int	string source, char value, int startIndex, int count
m	IndexOf	int	string source, char value, int startIndex, int count, CompareOptions options
m	IndexOf	int	string source, string value
m	IndexOf	int	string source, string value, CompareOptions options
m	IndexOf	int	string source, string value, int startIndex
m	IndexOf	int	string source, string value, int startIndex, CompareOptions options
m	IndexOf	int	string source, string value, int startIndex, int count
m	IndexOf	int	string source, string value, int startIndex, int count, CompareOptions options
m	IsPrefix	bool	string source, string prefix
m	IsPrefix	bool	string source, string prefix, CompareOptions options
m	IsSortable	bool	char ch	static
m	IsSortable	bool	string text	static
m	IsSuffix	bool	string source, string suffix
m	IsSuffix	bool	string source, string suffix, CompareOptions options
p	LCID	int
m	LastIndexOf	int	string source, char value
m	LastIndexOf	int	string source, char value, CompareOptions options
m	LastIndexOf	int	string source, char value, int startIndex
m	LastIndexOf	int	string source, char value, int startIndex, CompareOptions options
m	LastIndexOf	int	string source, char value, int startIndex, int count
m	LastIndexOf	int	string source, char value, int startIndex, int count, CompareOptions options
m	LastIndexOf	int	string source, string value
m	LastIndexOf	int	string source, string value, CompareOptions options
m	LastIndexOf	int	string source, string value, int startIndex
m	LastIndexOf	int	string source, string value, int startIndex, CompareOptions options
m	LastIndexOf	int	string source, string value, int startIndex, int count
m	LastIndexOf	int	string source, string value, int startIndex, int count, CompareOptions options
p	Name	string
m	ToString	string		override
p	Version	SortVersion
T	enum	CompareOptions		supporting
v	IgnoreCase	1
v	IgnoreKanaType	8
v	IgnoreNonSpace	2
v	IgnoreSymbols	4
v	IgnoreWidth	16
v	None	0
v	Ordinal	1073741824
v	OrdinalIgnoreCase	268435456
v	StringSort	536870912
T	class	CultureInfo	ICloneable, IFormatProvider	supporting
c	.ctor	void	int culture
c	.ctor	void	int culture, bool useUserOverride
c	.ctor	void	string name
c	.ctor	void	string name, bool useUserOverride
p	Calendar	Calendar
m	ClearCachedData	void
m	Clone	object
p	CompareInfo	CompareInfo
m	CreateSpecificCulture	CultureInfo	string name	static
p	CultureTypes	CultureTypes
p	CurrentCulture	CultureInfo		static set
p	CurrentUICulture	CultureInfo		static set
p	DateTimeFormat	DateTimeFormatInfo		set
p	DefaultThreadCurrentCulture	CultureInfo		static set
p	DefaultThreadCurrentUICulture	CultureInfo		static set
p	DisplayName	string
p	EnglishName	string
m	Equals	bool	object value	override
m	GetConsoleFallbackUICulture	CultureInfo
m	GetCultureInfo	CultureInfo	int culture	static
m	GetCultureInfo	CultureInfo	string name	static
m	GetCultureInfo	CultureInfo	string name, string altName	static
m	GetCultureInfoByIetfLanguageTag	CultureInfo	string name	static
m	GetCultures	CultureInfo[]	CultureTypes types	static
m	GetFormat	object	Type formatType
m	GetHashCode	int		override
p	IetfLanguageTag	string
p	InstalledUICulture	CultureInfo		static
p	InvariantCulture	CultureInfo		static
p	IsNeutralCulture	bool
p	IsReadOnly	bool
p	KeyboardLayoutId	int
p	LCID	int
p	Name	string
p	NativeName	string
p	NumberFormat	NumberFormatInfo		set
p	OptionalCalendars	Calendar[]
p	Parent	CultureInfo
m	ReadOnly	CultureInfo	CultureInfo ci	static
p	TextInfo	TextInfo
p	ThreeLetterISOLanguageName	string
p	ThreeLetterWindowsLanguageName	string
m	ToString	string		override
p	TwoLetterISOLanguageName	string
p	UseUserOverride	bool
T	class	CultureNotFoundException	ArgumentException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, int invalidCultureId, Exception innerException
c	.ctor	void	string paramName, int invalidCultureId, string message
c	.ctor	void	string paramName, string message
c	.ctor	void	string message, string invalidCultureName, Exception innerException
c	.ctor	void	string paramName, string invalidCultureName, string message
m	GetObjectData	void	unknown info, unknown context	override
p	InvalidCultureId	int?
p	InvalidCultureName	string
p	Message	string
T	enum	CultureTypes		supporting
v	AllCultures	7
v	FrameworkCultures	64
v	InstalledWin32Cultures	4
v	NeutralCultures	1
v	ReplacementCultures	16
v	SpecificCultures	2
v	UserCustomCulture	8
v	WindowsOnlyCultures	32
T	sealed	DateTimeFormatInfo	ICloneable, IFormatProvider	supporting
c	.ctor	void
p	AMDesignator	string		set
p	AbbreviatedDayNames	string[]		set
p	AbbreviatedMonthGenitiveNames	string[]		set
p	AbbreviatedMonthNames	string[]		set
p	Calendar	Calendar		set
p	CalendarWeekRule	CalendarWeekRule		set
m	Clone	object
p	CurrentInfo	DateTimeFormatInfo		static
p	DateSeparator	string		set
p	DayNames	string[]		set
p	FirstDayOfWeek	DayOfWeek		set
p	FullDateTimePattern	string		set
m	GetAbbreviatedDayName	string	DayOfWeek dayofweek
m	GetAbbreviatedEraName	string	int era
m	GetAbbreviatedMonthName	string	int month
m	GetAllDateTimePatterns	string[]
m	GetAllDateTimePatterns	string[]	char format
m	GetDayName	string	DayOfWeek dayofweek
m	GetEra	int	string eraName
m	GetEraName	string	int era
m	GetFormat	object	Type formatType
m	GetInstance	DateTimeFormatInfo	IFormatProvider provider	static
m	GetMonthName	string	int month
m	GetShortestDayName	string	DayOfWeek dayOfWeek
p	InvariantInfo	DateTimeFormatInfo		static
p	IsReadOnly	bool
p	LongDatePattern	string		set
p	LongTimePattern	string		set
p	MonthDayPattern	string		set
p	MonthGenitiveNames	string[]		set
p	MonthNames	string[]		set
p	NativeCalendarName	string
p	PMDesignator	string		set
p	RFC1123Pattern	string
m	ReadOnly	DateTimeFormatInfo	DateTimeFormatInfo dtfi	static
m	SetAllDateTimePatterns	void	string[] patterns, char format
p	ShortDatePattern	string		set
p	ShortTimePattern	string		set
p	ShortestDayNames	string[]		set
p	SortableDateTimePattern	string
p	TimeSeparator	string		set
p	UniversalSortableDateTimePattern	string
p	YearMonthPattern	string		set
T	enum	DateTimeStyles		supporting
v	AdjustToUniversal	16
v	AllowInnerWhite	4
v	AllowLeadingWhite	1
v	AllowTrailingWhite	2
v	AllowWhiteSpaces	7
v	AssumeLocal	32
v	AssumeUniversal	64
v	NoCurrentDateDefault	8
v	None	0
v	RoundtripKind	128
T	class	DaylightTime
c	.ctor	void	DateTime start, DateTime end, TimeSpan delta
p	Delta	TimeSpan
p	End	DateTime
p	Start	DateTime
T	enum	DigitShapes		supporting
v	Context	0
v	NativeNational	2
v	None	1
T	abstract	EastAsianLunisolarCalendar	Calendar	supporting
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
m	GetCelestialStem	int	int sexagenaryYear
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetSexagenaryYear	int	DateTime time
m	GetTerrestrialBranch	int	int sexagenaryYear
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	static	GlobalizationExtensions		supporting extensions
m	GetStringComparer	StringComparer	CompareInfo compareInfo, CompareOptions options	static extension
T	class	GregorianCalendar	Calendar	supporting
c	.ctor	void
c	.ctor	void	GregorianCalendarTypes type
f	ADEra	int		static const=1
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	CalendarType	GregorianCalendarTypes		set
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	enum	GregorianCalendarTypes		supporting
v	Arabic	10
v	Localized	1
v	MiddleEastFrench	9
v	TransliteratedEnglish	11
v	TransliteratedFrench	12
v	USEnglish	2
T	class	HebrewCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
f	HebrewEra	int		static readonly
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	HijriCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
p	HijriAdjustment	int		set
f	HijriEra	int		static readonly
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	sealed	IdnMapping		supporting
c	.ctor	void
p	AllowUnassigned	bool		set
m	Equals	bool	object obj	override
m	GetAscii	string	string unicode
m	GetAscii	string	string unicode, int index
m	GetAscii	string	string unicode, int index, int count
m	GetHashCode	int		override
m	GetUnicode	string	string ascii
m	GetUnicode	string	string ascii, int index
m	GetUnicode	string	string ascii, int index, int count
p	UseStd3AsciiRules	bool		set
T	class	JapaneseCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetWeekOfYear	int	DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	JapaneseLunisolarCalendar	EastAsianLunisolarCalendar	supporting
c	.ctor	void
p	Eras	int[]
m	GetEra	int	DateTime time	override
f	JapaneseEra	int		static const=1
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
T	class	JulianCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
f	JulianEra	int		static readonly
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	KoreanCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetWeekOfYear	int	DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
f	KoreanEra	int		static const=1
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	KoreanLunisolarCalendar	EastAsianLunisolarCalendar	supporting
c	.ctor	void
p	Eras	int[]
m	GetEra	int	DateTime time	override
f	GregorianEra	int		static const=1
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
T	sealed	NumberFormatInfo	ICloneable, IFormatProvider	supporting
c	.ctor	void
m	Clone	object
p	CurrencyDecimalDigits	int		set
p	CurrencyDecimalSeparator	string		set
p	CurrencyGroupSeparator	string		set
p	CurrencyGroupSizes	int[]		set
p	CurrencyNegativePattern	int		set
p	CurrencyPositivePattern	int		set
p	CurrencySymbol	string		set
p	CurrentInfo	NumberFormatInfo		static
p	DigitSubstitution	DigitShapes		set
m	GetFormat	object	Type formatType
m	GetInstance	NumberFormatInfo	IFormatProvider formatProvider	static
p	InvariantInfo	NumberFormatInfo		static
p	IsReadOnly	bool
p	NaNSymbol	string		set
p	NativeDigits	string[]		set
p	NegativeInfinitySymbol	string		set
p	NegativeSign	string		set
p	NumberDecimalDigits	int		set
p	NumberDecimalSeparator	string		set
p	NumberGroupSeparator	string		set
p	NumberGroupSizes	int[]		set
p	NumberNegativePattern	int		set
p	PerMilleSymbol	string		set
p	PercentDecimalDigits	int		set
p	PercentDecimalSeparator	string		set
p	PercentGroupSeparator	string		set
p	PercentGroupSizes	int[]		set
p	PercentNegativePattern	int		set
p	PercentPositivePattern	int		set
p	PercentSymbol	string		set
p	PositiveInfinitySymbol	string		set
p	PositiveSign	string		set
m	ReadOnly	NumberFormatInfo	NumberFormatInfo nfi	static
T	enum	NumberStyles		supporting
v	AllowCurrencySymbol	256
v	AllowDecimalPoint	32
v	AllowExponent	128
v	AllowHexSpecifier	512
v	AllowLeadingSign	4
v	AllowLeadingWhite	1
v	AllowParentheses	16
v	AllowThousands	64
v	AllowTrailingSign	8
v	AllowTrailingWhite	2
v	Any	511
v	Currency	383
v	Float	167
v	HexNumber	515
v	Integer	7
v	None	0
v	Number	111
T	class	PersianCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
f	PersianEra	int		static readonly
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	RegionInfo		supporting
c	.ctor	void	int culture
c	.ctor	void	string name
p	CurrencyEnglishName	string
p	CurrencyNativeName	string
p	CurrencySymbol	string
p	CurrentRegion	RegionInfo		static
p	DisplayName	string
p	EnglishName	string
m	Equals	bool	object value	override
p	GeoId	int
m	GetHashCode	int		override
p	ISOCurrencySymbol	string
p	IsMetric	bool
p	Name	string
p	NativeName	string
p	ThreeLetterISORegionName	string
p	ThreeLetterWindowsRegionName	string
m	ToString	string		override
p	TwoLetterISORegionName	string
T	class	SortKey		supporting
m	Compare	int	SortKey sortkey1, SortKey sortkey2	static
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	KeyData	byte[]
p	OriginalString	string
m	ToString	string		override
T	sealed	SortVersion	IEquatable<SortVersion>	supporting
c	.ctor	void	int fullVersion, Guid sortId
m	Equals	bool	SortVersion other
m	Equals	bool	object obj	override
p	FullVersion	int
m	GetHashCode	int		override
p	SortId	Guid
o	op_Equality	bool	SortVersion left, SortVersion right
o	op_Inequality	bool	SortVersion left, SortVersion right
T	class	StringInfo		supporting
c	.ctor	void
c	.ctor	void	string value
m	Equals	bool	object value	override
m	GetHashCode	int		override
m	GetNextTextElement	string	string str	static
m	GetNextTextElement	string	string str, int index	static
m	GetTextElementEnumerator	TextElementEnumerator	string str	static
m	GetTextElementEnumerator	TextElementEnumerator	string str, int index	static
p	LengthInTextElements	int
m	ParseCombiningCharacters	int[]	string str	static
p	String	string		set
m	SubstringByTextElements	string	int startingTextElement
m	SubstringByTextElements	string	int startingTextElement, int lengthInTextElements
T	class	TaiwanCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetWeekOfYear	int	DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	class	TaiwanLunisolarCalendar	EastAsianLunisolarCalendar	supporting
c	.ctor	void
p	Eras	int[]
m	GetEra	int	DateTime time	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
T	class	TextElementEnumerator	IEnumerator	supporting
p	Current	object
p	ElementIndex	int
m	GetTextElement	string
m	MoveNext	bool
m	Reset	void
T	class	TextInfo	ICloneable	supporting
p	ANSICodePage	int
m	Clone	object
p	CultureName	string
p	EBCDICCodePage	int
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	IsReadOnly	bool
p	IsRightToLeft	bool
p	LCID	int
p	ListSeparator	string		set
p	MacCodePage	int
p	OEMCodePage	int
m	ReadOnly	TextInfo	TextInfo textInfo	static
m	ToLower	char	char c
m	ToLower	string	string str
m	ToString	string		override
m	ToTitleCase	string	string str
m	ToUpper	char	char c
m	ToUpper	string	string str
T	class	ThaiBuddhistCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetWeekOfYear	int	DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
f	ThaiBuddhistEra	int		static const=1
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
T	enum	TimeSpanStyles		supporting
v	AssumeNegative	1
v	None	0
T	class	UmAlQuraCalendar	Calendar	supporting
c	.ctor	void
m	AddMonths	DateTime	DateTime time, int months	override
m	AddYears	DateTime	DateTime time, int years	override
p	AlgorithmType	CalendarAlgorithmType
p	Eras	int[]
m	GetDayOfMonth	int	DateTime time	override
m	GetDayOfWeek	DayOfWeek	DateTime time	override
m	GetDayOfYear	int	DateTime time	override
m	GetDaysInMonth	int	int year, int month, int era	override
m	GetDaysInYear	int	int year, int era	override
m	GetEra	int	DateTime time	override
m	GetLeapMonth	int	int year, int era	override
m	GetMonth	int	DateTime time	override
m	GetMonthsInYear	int	int year, int era	override
m	GetYear	int	DateTime time	override
m	IsLeapDay	bool	int year, int month, int day, int era	override
m	IsLeapMonth	bool	int year, int month, int era	override
m	IsLeapYear	bool	int year, int era	override
p	MaxSupportedDateTime	DateTime
p	MinSupportedDateTime	DateTime
m	ToDateTime	DateTime	int year, int month, int day, int hour, int minute, int second, int millisecond, int era	override
m	ToFourDigitYear	int	int year	override
p	TwoDigitYearMax	int		set
f	UmAlQuraEra	int		static const=1
T	enum	UnicodeCategory
v	ClosePunctuation	21
v	ConnectorPunctuation	18
v	Control	14
v	CurrencySymbol	26
v	DashPunctuation	19
v	DecimalDigitNumber	8
v	EnclosingMark	7
v	FinalQuotePunctuation	23
v	Format	15
v	InitialQuotePunctuation	22
v	LetterNumber	9
v	LineSeparator	12
v	LowercaseLetter	1
v	MathSymbol	25
v	ModifierLetter	3
v	ModifierSymbol	27
v	NonSpacingMark	5
v	OpenPunctuation	20
v	OtherLetter	4
v	OtherNotAssigned	29
v	OtherNumber	10
v	OtherPunctuation	24
v	OtherSymbol	28
v	ParagraphSeparator	13
v	PrivateUse	17
v	SpaceSeparator	11
v	SpacingCombiningMark	6
v	Surrogate	16
v	TitlecaseLetter	2
v	UppercaseLetter	0
N	System.IO
T	class	BinaryReader	IDisposable	supporting
c	.ctor	void	Stream input
c	.ctor	void	Stream input, Encoding encoding
c	.ctor	void	Stream input, Encoding encoding, bool leaveOpen
p	BaseStream	Stream
m	Close	void
m	Dispose	void
m	PeekChar	int
m	Read	int
m	Read	int	byte[] buffer, int index, int count
m	Read	int	char[] buffer, int index, int count
m	ReadBoolean	bool
m	ReadByte	byte
m	ReadBytes	byte[]	int count
m	ReadChar	char
m	ReadChars	char[]	int count
m	ReadDecimal	decimal
m	ReadDouble	double
m	ReadInt16	short
m	ReadInt32	int
m	ReadInt64	long
m	ReadSByte	sbyte
m	ReadSingle	float
m	ReadString	string
m	ReadUInt16	ushort
m	ReadUInt32	uint
m	ReadUInt64	ulong
T	class	BinaryWriter	IDisposable	supporting
c	.ctor	void	Stream output
c	.ctor	void	Stream output, Encoding encoding
c	.ctor	void	Stream output, Encoding encoding, bool leaveOpen
p	BaseStream	Stream
m	Close	void
m	Dispose	void
m	Flush	void
f	Null	BinaryWriter		static readonly
m	Seek	long	int offset, SeekOrigin origin
m	Write	void	bool value
m	Write	void	byte value
m	Write	void	byte[] buffer
m	Write	void	byte[] buffer, int index, int count
m	Write	void	char ch
m	Write	void	char[] chars
m	Write	void	char[] chars, int index, int count
m	Write	void	decimal value
m	Write	void	double value
m	Write	void	short value
m	Write	void	int value
m	Write	void	long value
m	Write	void	sbyte value
m	Write	void	float value
m	Write	void	string value
m	Write	void	ushort value
m	Write	void	uint value
m	Write	void	ulong value
T	sealed	BufferedStream	Stream	supporting
c	.ctor	void	Stream stream
c	.ctor	void	Stream stream, int bufferSize
m	BeginRead	IAsyncResult	byte[] buffer, int offset, int count, AsyncCallback callback, object state	override
m	BeginWrite	IAsyncResult	byte[] buffer, int offset, int count, AsyncCallback callback, object state	override
p	CanRead	bool
p	CanSeek	bool
p	CanWrite	bool
m	EndRead	int	IAsyncResult asyncResult	override
m	EndWrite	void	IAsyncResult asyncResult	override
m	Flush	void		override
m	FlushAsync	Task	CancellationToken cancellationToken	override
p	Length	long
p	Position	long		set
m	Read	int	byte[] array, int offset, int count	override
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	ReadByte	int		override
m	Seek	long	long offset, SeekOrigin origin	override
m	SetLength	void	long value	override
m	Write	void	byte[] array, int offset, int count	override
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	WriteByte	void	byte value	override
T	static	Directory		supporting
m	CreateDirectory	DirectoryInfo	string path	static
m	CreateDirectory	DirectoryInfo	string path, unknown directorySecurity	static
m	Delete	void	string path	static
m	Delete	void	string path, bool recursive	static
m	EnumerateDirectories	IEnumerable<string>	string path	static
m	EnumerateDirectories	IEnumerable<string>	string path, string searchPattern	static
m	EnumerateDirectories	IEnumerable<string>	string path, string searchPattern, SearchOption searchOption	static
m	EnumerateFileSystemEntries	IEnumerable<string>	string path	static
m	EnumerateFileSystemEntries	IEnumerable<string>	string path, string searchPattern	static
m	EnumerateFileSystemEntries	IEnumerable<string>	string path, string searchPattern, SearchOption searchOption	static
m	EnumerateFiles	IEnumerable<string>	string path	static
m	EnumerateFiles	IEnumerable<string>	string path, string searchPattern	static
m	EnumerateFiles	IEnumerable<string>	string path, string searchPattern, SearchOption searchOption	static
m	Exists	bool	string path	static
m	GetAccessControl	unknown	string path	static
m	GetAccessControl	unknown	string path, unknown includeSections	static
m	GetCreationTime	DateTime	string path	static
m	GetCreationTimeUtc	DateTime	string path	static
m	GetCurrentDirectory	string		static
m	GetDirectories	string[]	string path	static
m	GetDirectories	string[]	string path, string searchPattern	static
m	GetDirectories	string[]	string path, string searchPattern, SearchOption searchOption	static
m	GetDirectoryRoot	string	string path	static
m	GetFileSystemEntries	string[]	string path	static
m	GetFileSystemEntries	string[]	string path, string searchPattern	static
m	GetFileSystemEntries	string[]	string path, string searchPattern, SearchOption searchOption	static
m	GetFiles	string[]	string path	static
m	GetFiles	string[]	string path, string searchPattern	static
m	GetFiles	string[]	string path, string searchPattern, SearchOption searchOption	static
m	GetLastAccessTime	DateTime	string path	static
m	GetLastAccessTimeUtc	DateTime	string path	static
m	GetLastWriteTime	DateTime	string path	static
m	GetLastWriteTimeUtc	DateTime	string path	static
m	GetLogicalDrives	string[]		static
m	GetParent	DirectoryInfo	string path	static
m	Move	void	string sourceDirName, string destDirName	static
m	SetAccessControl	void	string path, unknown directorySecurity	static
m	SetCreationTime	void	string path, DateTime creationTime	static
m	SetCreationTimeUtc	void	string path, DateTime creationTimeUtc	static
m	SetCurrentDirectory	void	string path	static
m	SetLastAccessTime	void	string path, DateTime lastAccessTime	static
m	SetLastAccessTimeUtc	void	string path, DateTime lastAccessTimeUtc	static
m	SetLastWriteTime	void	string path, DateTime lastWriteTime	static
m	SetLastWriteTimeUtc	void	string path, DateTime lastWriteTimeUtc	static
T	sealed	DirectoryInfo	FileSystemInfo	supporting
c	.ctor	void	string path
m	Create	void
m	Create	void	unknown directorySecurity
m	CreateSubdirectory	DirectoryInfo	string path
m	CreateSubdirectory	DirectoryInfo	string path, unknown directorySecurity
m	Delete	void		override
m	Delete	void	bool recursive
m	EnumerateDirectories	IEnumerable<DirectoryInfo>
m	EnumerateDirectories	IEnumerable<DirectoryInfo>	string searchPattern
m	EnumerateDirectories	IEnumerable<DirectoryInfo>	string searchPattern, SearchOption searchOption
m	EnumerateFileSystemInfos	IEnumerable<FileSystemInfo>
m	EnumerateFileSystemInfos	IEnumerable<FileSystemInfo>	string searchPattern
m	EnumerateFileSystemInfos	IEnumerable<FileSystemInfo>	string searchPattern, SearchOption searchOption
m	EnumerateFiles	IEnumerable<FileInfo>
m	EnumerateFiles	IEnumerable<FileInfo>	string searchPattern
m	EnumerateFiles	IEnumerable<FileInfo>	string searchPattern, SearchOption searchOption
p	Exists	bool
p	FullName	string
m	GetAccessControl	unknown
m	GetAccessControl	unknown	unknown includeSections
m	GetDirectories	DirectoryInfo[]
m	GetDirectories	DirectoryInfo[]	string searchPattern
m	GetDirectories	DirectoryInfo[]	string searchPattern, SearchOption searchOption
m	GetFileSystemInfos	FileSystemInfo[]
m	GetFileSystemInfos	FileSystemInfo[]	string searchPattern
m	GetFileSystemInfos	FileSystemInfo[]	string searchPattern, SearchOption searchOption
m	GetFiles	FileInfo[]
m	GetFiles	FileInfo[]	string searchPattern
m	GetFiles	FileInfo[]	string searchPattern, SearchOption searchOption
m	MoveTo	void	string destDirName
p	Name	string
p	Parent	DirectoryInfo
p	Root	DirectoryInfo
m	SetAccessControl	void	unknown directorySecurity
m	ToString	string		override
T	class	DirectoryNotFoundException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	sealed	DriveInfo	ISerializable	supporting
c	.ctor	void	string driveName
p	AvailableFreeSpace	long
p	DriveFormat	string
p	DriveType	DriveType
m	GetDrives	DriveInfo[]		static
p	IsReady	bool
p	Name	string
p	RootDirectory	DirectoryInfo
m	ToString	string		override
p	TotalFreeSpace	long
p	TotalSize	long
p	VolumeLabel	string		set
T	class	DriveNotFoundException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	enum	DriveType		supporting
v	CDRom	5
v	Fixed	3
v	Network	4
v	NoRootDirectory	1
v	Ram	6
v	Removable	2
v	Unknown	0
T	class	EndOfStreamException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	ErrorEventArgs	EventArgs	supporting
c	.ctor	void	Exception exception
m	GetException	Exception
T	delegate	ErrorEventHandler		supporting
m	Invoke	void	object sender, ErrorEventArgs e
T	static	File		supporting
m	AppendAllLines	void	string path, IEnumerable<string> contents	static
m	AppendAllLines	void	string path, IEnumerable<string> contents, Encoding encoding	static
m	AppendAllText	void	string path, string contents	static
m	AppendAllText	void	string path, string contents, Encoding encoding	static
m	AppendText	StreamWriter	string path	static
m	Copy	void	string sourceFileName, string destFileName	static
m	Copy	void	string sourceFileName, string destFileName, bool overwrite	static
m	Create	FileStream	string path	static
m	Create	FileStream	string path, int bufferSize	static
m	Create	FileStream	string path, int bufferSize, FileOptions options	static
m	Create	FileStream	string path, int bufferSize, FileOptions options, unknown fileSecurity	static
m	CreateText	StreamWriter	string path	static
m	Decrypt	void	string path	static
m	Delete	void	string path	static
m	Encrypt	void	string path	static
m	Exists	bool	string path	static
m	GetAccessControl	unknown	string path	static
m	GetAccessControl	unknown	string path, unknown includeSections	static
m	GetAttributes	FileAttributes	string path	static
m	GetCreationTime	DateTime	string path	static
m	GetCreationTimeUtc	DateTime	string path	static
m	GetLastAccessTime	DateTime	string path	static
m	GetLastAccessTimeUtc	DateTime	string path	static
m	GetLastWriteTime	DateTime	string path	static
m	GetLastWriteTimeUtc	DateTime	string path	static
m	Move	void	string sourceFileName, string destFileName	static
m	Open	FileStream	string path, FileMode mode	static
m	Open	FileStream	string path, FileMode mode, FileAccess access	static
m	Open	FileStream	string path, FileMode mode, FileAccess access, FileShare share	static
m	OpenRead	FileStream	string path	static
m	OpenText	StreamReader	string path	static
m	OpenWrite	FileStream	string path	static
m	ReadAllBytes	byte[]	string path	static
m	ReadAllLines	string[]	string path	static
m	ReadAllLines	string[]	string path, Encoding encoding	static
m	ReadAllText	string	string path	static
m	ReadAllText	string	string path, Encoding encoding	static
m	ReadLines	IEnumerable<string>	string path	static
m	ReadLines	IEnumerable<string>	string path, Encoding encoding	static
m	Replace	void	string sourceFileName, string destinationFileName, string destinationBackupFileName	static
m	Replace	void	string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors	static
m	SetAccessControl	void	string path, unknown fileSecurity	static
m	SetAttributes	void	string path, FileAttributes fileAttributes	static
m	SetCreationTime	void	string path, DateTime creationTime	static
m	SetCreationTimeUtc	void	string path, DateTime creationTimeUtc	static
m	SetLastAccessTime	void	string path, DateTime lastAccessTime	static
m	SetLastAccessTimeUtc	void	string path, DateTime lastAccessTimeUtc	static
m	SetLastWriteTime	void	string path, DateTime lastWriteTime	static
m	SetLastWriteTimeUtc	void	string path, DateTime lastWriteTimeUtc	static
m	WriteAllBytes	void	string path, byte[] bytes	static
m	WriteAllLines	void	string path, IEnumerable<string> contents	static
m	WriteAllLines	void	string path, IEnumerable<string> contents, Encoding encoding	static
m	WriteAllLines	void	string path, string[] contents	static
m	WriteAllLines	void	string path, string[] contents, Encoding encoding	static
m	WriteAllText	void	string path, string contents	static
m	WriteAllText	void	string path, string contents, Encoding encoding	static
T	enum	FileAccess		supporting
v	Read	1
v	ReadWrite	3
v	Write	2
T	enum	FileAttributes		supporting
v	Archive	32
v	Compressed	2048
v	Device	64
v	Directory	16
v	Encrypted	16384
v	Hidden	2
v	IntegrityStream	32768
v	Normal	128
v	NoScrubData	131072
v	NotContentIndexed	8192
v	Offline	4096
v	ReadOnly	1
v	ReparsePoint	1024
v	SparseFile	512
v	System	4
v	Temporary	256
T	sealed	FileInfo	FileSystemInfo	supporting
c	.ctor	void	string fileName
m	AppendText	StreamWriter
m	CopyTo	FileInfo	string destFileName
m	CopyTo	FileInfo	string destFileName, bool overwrite
m	Create	FileStream
m	CreateText	StreamWriter
m	Decrypt	void
m	Delete	void		override
p	Directory	DirectoryInfo
p	DirectoryName	string
m	Encrypt	void
p	Exists	bool
m	GetAccessControl	unknown
m	GetAccessControl	unknown	unknown includeSections
p	IsReadOnly	bool		set
p	Length	long
m	MoveTo	void	string destFileName
p	Name	string
m	Open	FileStream	FileMode mode
m	Open	FileStream	FileMode mode, FileAccess access
m	Open	FileStream	FileMode mode, FileAccess access, FileShare share
m	OpenRead	FileStream
m	OpenText	StreamReader
m	OpenWrite	FileStream
m	Replace	FileInfo	string destinationFileName, string destinationBackupFileName
m	Replace	FileInfo	string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors
m	SetAccessControl	void	unknown fileSecurity
m	ToString	string		override
T	class	FileLoadException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string message, string fileName
c	.ctor	void	string message, string fileName, Exception inner
p	FileName	string
p	FusionLog	string
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
m	ToString	string		override
T	enum	FileMode		supporting
v	Append	6
v	Create	2
v	CreateNew	1
v	Open	3
v	OpenOrCreate	4
v	Truncate	5
T	class	FileNotFoundException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, string fileName
c	.ctor	void	string message, string fileName, Exception innerException
p	FileName	string
p	FusionLog	string
m	GetObjectData	void	unknown info, unknown context	override
p	Message	string
m	ToString	string		override
T	enum	FileOptions		supporting
v	Asynchronous	1073741824
v	DeleteOnClose	67108864
v	Encrypted	16384
v	None	0
v	RandomAccess	268435456
v	SequentialScan	134217728
v	WriteThrough	-2147483648
T	enum	FileShare		supporting
v	Delete	4
v	Inheritable	16
v	None	0
v	Read	1
v	ReadWrite	3
v	Write	2
T	class	FileStream	Stream	supporting
c	.ctor	void	unknown handle, FileAccess access
c	.ctor	void	unknown handle, FileAccess access, int bufferSize
c	.ctor	void	unknown handle, FileAccess access, int bufferSize, bool isAsync
c	.ctor	void	IntPtr handle, FileAccess access	obsolete
c	.ctor	void	IntPtr handle, FileAccess access, bool ownsHandle	obsolete
c	.ctor	void	IntPtr handle, FileAccess access, bool ownsHandle, int bufferSize	obsolete
c	.ctor	void	IntPtr handle, FileAccess access, bool ownsHandle, int bufferSize, bool isAsync	obsolete
c	.ctor	void	string path, FileMode mode
c	.ctor	void	string path, FileMode mode, FileAccess access
c	.ctor	void	string path, FileMode mode, FileAccess access, FileShare share
c	.ctor	void	string path, FileMode mode, FileAccess access, FileShare share, int bufferSize
c	.ctor	void	string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync
c	.ctor	void	string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options
c	.ctor	void	string path, FileMode mode, unknown rights, FileShare share, int bufferSize, FileOptions options
c	.ctor	void	string path, FileMode mode, unknown rights, FileShare share, int bufferSize, FileOptions options, unknown fileSecurity
m	BeginRead	IAsyncResult	byte[] array, int offset, int numBytes, AsyncCallback userCallback, object stateObject	override
m	BeginWrite	IAsyncResult	byte[] array, int offset, int numBytes, AsyncCallback userCallback, object stateObject	override
p	CanRead	bool
p	CanSeek	bool
p	CanWrite	bool
m	EndRead	int	IAsyncResult asyncResult	override
m	EndWrite	void	IAsyncResult asyncResult	override
m	Flush	void		override
m	Flush	void	bool flushToDisk
m	FlushAsync	Task	CancellationToken cancellationToken	override
m	GetAccessControl	unknown
p	Handle	IntPtr		obsolete
p	IsAsync	bool
p	Length	long
m	Lock	void	long position, long length
p	Name	string
p	Position	long		set
m	Read	int	byte[] array, int offset, int count	override
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	ReadByte	int		override
p	SafeFileHandle	unknown
m	Seek	long	long offset, SeekOrigin origin	override
m	SetAccessControl	void	unknown fileSecurity
m	SetLength	void	long value	override
m	Unlock	void	long position, long length
m	Write	void	byte[] array, int offset, int count	override
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	WriteByte	void	byte value	override
T	class	FileSystemEventArgs	EventArgs	supporting
c	.ctor	void	WatcherChangeTypes changeType, string directory, string name
p	ChangeType	WatcherChangeTypes
p	FullPath	string
p	Name	string
T	delegate	FileSystemEventHandler		supporting
m	Invoke	void	object sender, FileSystemEventArgs e
T	abstract	FileSystemInfo	MarshalByRefObject, ISerializable	supporting
p	Attributes	FileAttributes		set
p	CreationTime	DateTime		set
p	CreationTimeUtc	DateTime		set
m	Delete	void
p	Exists	bool
p	Extension	string
p	FullName	string
m	GetObjectData	void	unknown info, unknown context
p	LastAccessTime	DateTime		set
p	LastAccessTimeUtc	DateTime		set
p	LastWriteTime	DateTime		set
p	LastWriteTimeUtc	DateTime		set
p	Name	string
m	Refresh	void
T	class	FileSystemWatcher		supporting
c	.ctor	void
c	.ctor	void	string path
c	.ctor	void	string path, string filter
m	BeginInit	void
e	Changed	FileSystemEventHandler
e	Created	FileSystemEventHandler
e	Deleted	FileSystemEventHandler
p	EnableRaisingEvents	bool		set
m	EndInit	void
e	Error	ErrorEventHandler
p	Filter	string		set
p	IncludeSubdirectories	bool		set
p	InternalBufferSize	int		set
p	NotifyFilter	NotifyFilters		set
p	Path	string		set
e	Renamed	RenamedEventHandler
p	Site	unknown		set
p	SynchronizingObject	unknown		set
m	WaitForChanged	WaitForChangedResult	WatcherChangeTypes changeType
m	WaitForChanged	WaitForChangedResult	WatcherChangeTypes changeType, int timeout
T	enum	HandleInheritability		supporting
v	Inheritable	1
v	None	0
T	class	IODescriptionAttribute		supporting
c	.ctor	void	string description
p	Description	string
T	class	IOException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, int hresult
T	class	InternalBufferOverflowException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
T	sealed	InvalidDataException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	MemoryStream	Stream	supporting
c	.ctor	void
c	.ctor	void	byte[] buffer
c	.ctor	void	byte[] buffer, bool writable
c	.ctor	void	byte[] buffer, int index, int count
c	.ctor	void	byte[] buffer, int index, int count, bool writable
c	.ctor	void	byte[] buffer, int index, int count, bool writable, bool publiclyVisible
c	.ctor	void	int capacity
p	CanRead	bool
p	CanSeek	bool
p	CanWrite	bool
p	Capacity	int		set
m	CopyToAsync	Task	Stream destination, int bufferSize, CancellationToken cancellationToken	override
m	Flush	void		override
m	FlushAsync	Task	CancellationToken cancellationToken	override
m	GetBuffer	byte[]
p	Length	long
p	Position	long		set
m	Read	int	byte[] buffer, int offset, int count	override
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	ReadByte	int		override
m	Seek	long	long offset, SeekOrigin loc	override
m	SetLength	void	long value	override
m	ToArray	byte[]
m	TryGetBuffer	bool	out ArraySegment<byte> buffer
m	Write	void	byte[] buffer, int offset, int count	override
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	WriteByte	void	byte value	override
m	WriteTo	void	Stream stream
T	enum	NotifyFilters		supporting
v	Attributes	4
v	CreationTime	64
v	DirectoryName	2
v	FileName	1
v	LastAccess	32
v	LastWrite	16
v	Security	256
v	Size	8
T	static	Path		supporting
f	AltDirectorySeparatorChar	char		static readonly
m	ChangeExtension	string	string path, string extension	static
m	Combine	string	string path1, string path2	static
m	Combine	string	string path1, string path2, string path3	static
m	Combine	string	string path1, string path2, string path3, string path4	static
m	Combine	string	params string[] paths	static
f	DirectorySeparatorChar	char		static readonly
m	GetDirectoryName	string	string path	static
m	GetExtension	string	string path	static
m	GetFileName	string	string path	static
m	GetFileNameWithoutExtension	string	string path	static
m	GetFullPath	string	string path	static
m	GetInvalidFileNameChars	char[]		static
m	GetInvalidPathChars	char[]		static
m	GetPathRoot	string	string path	static
m	GetRandomFileName	string		static
m	GetTempFileName	string		static
m	GetTempPath	string		static
m	HasExtension	bool	string path	static
f	InvalidPathChars	char[]		static readonly obsolete
m	IsPathRooted	bool	string path	static
f	PathSeparator	char		static readonly
f	VolumeSeparatorChar	char		static readonly
T	class	PathTooLongException	IOException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	class	RenamedEventArgs	FileSystemEventArgs	supporting
c	.ctor	void	WatcherChangeTypes changeType, string directory, string name, string oldName
p	OldFullPath	string
p	OldName	string
T	delegate	RenamedEventHandler		supporting
m	Invoke	void	object sender, RenamedEventArgs e
T	enum	SearchOption		supporting
v	AllDirectories	1
v	TopDirectoryOnly	0
T	enum	SeekOrigin		supporting
v	Begin	0
v	Current	1
v	End	2
T	abstract	Stream	MarshalByRefObject, IDisposable	supporting
m	BeginRead	IAsyncResult	byte[] buffer, int offset, int count, AsyncCallback callback, object state
m	BeginWrite	IAsyncResult	byte[] buffer, int offset, int count, AsyncCallback callback, object state
p	CanRead	bool
p	CanSeek	bool
p	CanTimeout	bool
p	CanWrite	bool
m	Close	void
m	CopyTo	void	Stream destination
m	CopyTo	void	Stream destination, int bufferSize
m	CopyToAsync	Task	Stream destination
m	CopyToAsync	Task	Stream destination, int bufferSize
m	CopyToAsync	Task	Stream destination, int bufferSize, CancellationToken cancellationToken
m	Dispose	void
m	EndRead	int	IAsyncResult asyncResult
m	EndWrite	void	IAsyncResult asyncResult
m	Flush	void
m	FlushAsync	Task
m	FlushAsync	Task	CancellationToken cancellationToken
p	Length	long
f	Null	Stream		static readonly
p	Position	long		set
m	Read	int	byte[] buffer, int offset, int count
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken
m	ReadByte	int
p	ReadTimeout	int		set
m	Seek	long	long offset, SeekOrigin origin
m	SetLength	void	long value
m	Synchronized	Stream	Stream stream	static
m	Write	void	byte[] buffer, int offset, int count
m	WriteAsync	Task	byte[] buffer, int offset, int count
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken
m	WriteByte	void	byte value
p	WriteTimeout	int		set
T	class	StreamReader	TextReader	supporting
c	.ctor	void	Stream stream
c	.ctor	void	Stream stream, bool detectEncodingFromByteOrderMarks
c	.ctor	void	Stream stream, Encoding encoding
c	.ctor	void	Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks
c	.ctor	void	Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize
c	.ctor	void	Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize, bool leaveOpen
c	.ctor	void	string path
c	.ctor	void	string path, bool detectEncodingFromByteOrderMarks
c	.ctor	void	string path, Encoding encoding
c	.ctor	void	string path, Encoding encoding, bool detectEncodingFromByteOrderMarks
c	.ctor	void	string path, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize
p	BaseStream	Stream
m	Close	void		override
p	CurrentEncoding	Encoding
m	DiscardBufferedData	void
p	EndOfStream	bool
f	Null	StreamReader		static readonly
m	Peek	int		override
m	Read	int		override
m	Read	int	char[] buffer, int index, int count	override
m	ReadAsync	Task<int>	char[] buffer, int index, int count	override
m	ReadBlock	int	char[] buffer, int index, int count	override
m	ReadBlockAsync	Task<int>	char[] buffer, int index, int count	override
m	ReadLine	string		override
m	ReadLineAsync	Task<string>		override
m	ReadToEnd	string		override
m	ReadToEndAsync	Task<string>		override
T	class	StreamWriter	TextWriter	supporting
c	.ctor	void	Stream stream
c	.ctor	void	Stream stream, Encoding encoding
c	.ctor	void	Stream stream, Encoding encoding, int bufferSize
c	.ctor	void	Stream stream, Encoding encoding, int bufferSize, bool leaveOpen
c	.ctor	void	string path
c	.ctor	void	string path, bool append
c	.ctor	void	string path, bool append, Encoding encoding
c	.ctor	void	string path, bool append, Encoding encoding, int bufferSize
p	AutoFlush	bool		set
p	BaseStream	Stream
m	Close	void		override
p	Encoding	Encoding
m	Flush	void		override
m	FlushAsync	Task		override
f	Null	StreamWriter		static readonly
m	Write	void	char value	override
m	Write	void	char[] buffer	override
m	Write	void	char[] buffer, int index, int count	override
m	Write	void	string value	override
m	WriteAsync	Task	char value	override
m	WriteAsync	Task	char[] buffer, int index, int count	override
m	WriteAsync	Task	string value	override
m	WriteLineAsync	Task		override
m	WriteLineAsync	Task	char value	override
m	WriteLineAsync	Task	char[] buffer, int index, int count	override
m	WriteLineAsync	Task	string value	override
T	class	StringReader	TextReader	allowed
c	.ctor	void	string s
m	Close	void		override
m	Peek	int		override
m	Read	int		override
m	Read	int	char[] buffer, int index, int count	override
m	ReadAsync	Task<int>	char[] buffer, int index, int count	override
m	ReadBlockAsync	Task<int>	char[] buffer, int index, int count	override
m	ReadLine	string		override
m	ReadLineAsync	Task<string>		override
m	ReadToEnd	string		override
m	ReadToEndAsync	Task<string>		override
T	class	StringWriter	TextWriter	allowed
c	.ctor	void
c	.ctor	void	IFormatProvider formatProvider
c	.ctor	void	StringBuilder sb
c	.ctor	void	StringBuilder sb, IFormatProvider formatProvider
m	Close	void		override
p	Encoding	Encoding
m	FlushAsync	Task		override
m	GetStringBuilder	StringBuilder
m	ToString	string		override
m	Write	void	char value	override
m	Write	void	char[] buffer, int index, int count	override
m	Write	void	string value	override
m	WriteAsync	Task	char value	override
m	WriteAsync	Task	char[] buffer, int index, int count	override
m	WriteAsync	Task	string value	override
m	WriteLineAsync	Task	char value	override
m	WriteLineAsync	Task	char[] buffer, int index, int count	override
m	WriteLineAsync	Task	string value	override
T	abstract	TextReader	MarshalByRefObject, IDisposable
m	Close	void
m	Dispose	void
f	Null	TextReader		static readonly
m	Peek	int
m	Read	int
m	Read	int	char[] buffer, int index, int count
m	ReadAsync	Task<int>	char[] buffer, int index, int count
m	ReadBlock	int	char[] buffer, int index, int count
m	ReadBlockAsync	Task<int>	char[] buffer, int index, int count
m	ReadLine	string
m	ReadLineAsync	Task<string>
m	ReadToEnd	string
m	ReadToEndAsync	Task<string>
m	Synchronized	TextReader	TextReader reader	static
T	abstract	TextWriter	MarshalByRefObject, IDisposable
m	Close	void
m	Dispose	void
p	Encoding	Encoding
m	Flush	void
m	FlushAsync	Task
p	FormatProvider	IFormatProvider
p	NewLine	string		set
f	Null	TextWriter		static readonly
m	Synchronized	TextWriter	TextWriter writer	static
m	Write	void	bool value
m	Write	void	char value
m	Write	void	char[] buffer
m	Write	void	char[] buffer, int index, int count
m	Write	void	decimal value
m	Write	void	double value
m	Write	void	int value
m	Write	void	long value
m	Write	void	object value
m	Write	void	float value
m	Write	void	string value
m	Write	void	string format, object arg0
m	Write	void	string format, object arg0, object arg1
m	Write	void	string format, object arg0, object arg1, object arg2
m	Write	void	string format, params object[] arg
m	Write	void	uint value
m	Write	void	ulong value
m	WriteAsync	Task	char value
m	WriteAsync	Task	char[] buffer
m	WriteAsync	Task	char[] buffer, int index, int count
m	WriteAsync	Task	string value
m	WriteLine	void
m	WriteLine	void	bool value
m	WriteLine	void	char value
m	WriteLine	void	char[] buffer
m	WriteLine	void	char[] buffer, int index, int count
m	WriteLine	void	decimal value
m	WriteLine	void	double value
m	WriteLine	void	int value
m	WriteLine	void	long value
m	WriteLine	void	object value
m	WriteLine	void	float value
m	WriteLine	void	string value
m	WriteLine	void	string format, object arg0
m	WriteLine	void	string format, object arg0, object arg1
m	WriteLine	void	string format, object arg0, object arg1, object arg2
m	WriteLine	void	string format, params object[] arg
m	WriteLine	void	uint value
m	WriteLine	void	ulong value
m	WriteLineAsync	Task
m	WriteLineAsync	Task	char value
m	WriteLineAsync	Task	char[] buffer
m	WriteLineAsync	Task	char[] buffer, int index, int count
m	WriteLineAsync	Task	string value
T	class	UnmanagedMemoryAccessor	IDisposable	supporting
c	.ctor	void	unknown buffer, long offset, long capacity
c	.ctor	void	unknown buffer, long offset, long capacity, FileAccess access
p	CanRead	bool
p	CanWrite	bool
p	Capacity	long
m	Dispose	void
m	Read<T:struct>	void	long position, out T structure
m	ReadArray<T:struct>	int	long position, T[] array, int offset, int count
m	ReadBoolean	bool	long position
m	ReadByte	byte	long position
m	ReadChar	char	long position
m	ReadDecimal	decimal	long position
m	ReadDouble	double	long position
m	ReadInt16	short	long position
m	ReadInt32	int	long position
m	ReadInt64	long	long position
m	ReadSByte	sbyte	long position
m	ReadSingle	float	long position
m	ReadUInt16	ushort	long position
m	ReadUInt32	uint	long position
m	ReadUInt64	ulong	long position
m	Write	void	long position, bool value
m	Write	void	long position, byte value
m	Write	void	long position, char value
m	Write	void	long position, decimal value
m	Write	void	long position, double value
m	Write	void	long position, short value
m	Write	void	long position, int value
m	Write	void	long position, long value
m	Write	void	long position, sbyte value
m	Write	void	long position, float value
m	Write	void	long position, ushort value
m	Write	void	long position, uint value
m	Write	void	long position, ulong value
m	Write<T:struct>	void	long position, ref T structure
m	WriteArray<T:struct>	void	long position, T[] array, int offset, int count
T	class	UnmanagedMemoryStream	Stream	supporting
c	.ctor	void	unknown buffer, long offset, long length
c	.ctor	void	unknown buffer, long offset, long length, FileAccess access
p	CanRead	bool
p	CanSeek	bool
p	CanWrite	bool
p	Capacity	long
m	Flush	void		override
m	FlushAsync	Task	CancellationToken cancellationToken	override
p	Length	long
p	Position	long		set
m	Read	int	byte[] buffer, int offset, int count	override
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	ReadByte	int		override
m	Seek	long	long offset, SeekOrigin loc	override
m	SetLength	void	long value	override
m	Write	void	byte[] buffer, int offset, int count	override
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	WriteByte	void	byte value	override
T	struct	WaitForChangedResult		supporting
p	ChangeType	WatcherChangeTypes		set
p	Name	string		set
p	OldName	string		set
p	TimedOut	bool		set
T	enum	WatcherChangeTypes		supporting
v	All	15
v	Changed	4
v	Created	1
v	Deleted	2
v	Renamed	8
N	System.Linq
T	static	Enumerable		allowed extensions
m	Aggregate<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,TSource,TSource> func	static extension
m	Aggregate<TSource,TAccumulate>	TAccumulate	IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate,TSource,TAccumulate> func	static extension
m	Aggregate<TSource,TAccumulate,TResult>	TResult	IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate,TSource,TAccumulate> func, Func<TAccumulate,TResult> resultSelector	static extension
m	All<TSource>	bool	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	Any<TSource>	bool	IEnumerable<TSource> source	static extension
m	Any<TSource>	bool	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	Append<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, TSource element	static extension
m	AsEnumerable<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source	static extension
m	Average	decimal	IEnumerable<decimal> source	static extension
m	Average	double	IEnumerable<double> source	static extension
m	Average	double	IEnumerable<int> source	static extension
m	Average	double	IEnumerable<long> source	static extension
m	Average	decimal?	IEnumerable<decimal?> source	static extension
m	Average	double?	IEnumerable<double?> source	static extension
m	Average	double?	IEnumerable<int?> source	static extension
m	Average	double?	IEnumerable<long?> source	static extension
m	Average	float?	IEnumerable<float?> source	static extension
m	Average	float	IEnumerable<float> source	static extension
m	Average<TSource>	decimal	IEnumerable<TSource> source, Func<TSource,decimal> selector	static extension
m	Average<TSource>	double	IEnumerable<TSource> source, Func<TSource,double> selector	static extension
m	Average<TSource>	double	IEnumerable<TSource> source, Func<TSource,int> selector	static extension
m	Average<TSource>	double	IEnumerable<TSource> source, Func<TSource,long> selector	static extension
m	Average<TSource>	decimal?	IEnumerable<TSource> source, Func<TSource,decimal?> selector	static extension
m	Average<TSource>	double?	IEnumerable<TSource> source, Func<TSource,double?> selector	static extension
m	Average<TSource>	double?	IEnumerable<TSource> source, Func<TSource,int?> selector	static extension
m	Average<TSource>	double?	IEnumerable<TSource> source, Func<TSource,long?> selector	static extension
m	Average<TSource>	float?	IEnumerable<TSource> source, Func<TSource,float?> selector	static extension
m	Average<TSource>	float	IEnumerable<TSource> source, Func<TSource,float> selector	static extension
m	Cast<TResult>	IEnumerable<TResult>	IEnumerable source	static extension
m	Concat<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second	static extension
m	Contains<TSource>	bool	IEnumerable<TSource> source, TSource value	static extension
m	Contains<TSource>	bool	IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer	static extension
m	Count<TSource>	int	IEnumerable<TSource> source	static extension
m	Count<TSource>	int	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	DefaultIfEmpty<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source	static extension null=yes
m	DefaultIfEmpty<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, TSource defaultValue	static extension null=yes
m	Distinct<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source	static extension
m	Distinct<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, IEqualityComparer<TSource> comparer	static extension
m	ElementAt<TSource>	TSource	IEnumerable<TSource> source, int index	static extension
m	ElementAtOrDefault<TSource>	TSource	IEnumerable<TSource> source, int index	static extension null=yes
m	Empty<TResult>	IEnumerable<TResult>		static
m	Except<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second	static extension
m	Except<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer	static extension
m	First<TSource>	TSource	IEnumerable<TSource> source	static extension
m	First<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	FirstOrDefault<TSource>	TSource	IEnumerable<TSource> source	static extension null=yes
m	FirstOrDefault<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension null=yes
m	GroupBy<TSource,TKey>	IEnumerable<IGrouping<TKey,TSource>>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	GroupBy<TSource,TKey>	IEnumerable<IGrouping<TKey,TSource>>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, IEqualityComparer<TKey> comparer	static extension
m	GroupBy<TSource,TKey,TElement>	IEnumerable<IGrouping<TKey,TElement>>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector	static extension
m	GroupBy<TSource,TKey,TElement>	IEnumerable<IGrouping<TKey,TElement>>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, IEqualityComparer<TKey> comparer	static extension
m	GroupBy<TSource,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TKey,IEnumerable<TSource>,TResult> resultSelector	static extension
m	GroupBy<TSource,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TKey,IEnumerable<TSource>,TResult> resultSelector, IEqualityComparer<TKey> comparer	static extension
m	GroupBy<TSource,TKey,TElement,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, Func<TKey,IEnumerable<TElement>,TResult> resultSelector	static extension
m	GroupBy<TSource,TKey,TElement,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, Func<TKey,IEnumerable<TElement>,TResult> resultSelector, IEqualityComparer<TKey> comparer	static extension
m	GroupJoin<TOuter,TInner,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,IEnumerable<TInner>,TResult> resultSelector	static extension
m	GroupJoin<TOuter,TInner,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,IEnumerable<TInner>,TResult> resultSelector, IEqualityComparer<TKey> comparer	static extension
m	Intersect<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second	static extension
m	Intersect<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer	static extension
m	Join<TOuter,TInner,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector	static extension
m	Join<TOuter,TInner,TKey,TResult>	IEnumerable<TResult>	IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter,TKey> outerKeySelector, Func<TInner,TKey> innerKeySelector, Func<TOuter,TInner,TResult> resultSelector, IEqualityComparer<TKey> comparer	static extension
m	Last<TSource>	TSource	IEnumerable<TSource> source	static extension
m	Last<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	LastOrDefault<TSource>	TSource	IEnumerable<TSource> source	static extension null=yes
m	LastOrDefault<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension null=yes
m	LongCount<TSource>	long	IEnumerable<TSource> source	static extension
m	LongCount<TSource>	long	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	Max	decimal	IEnumerable<decimal> source	static extension
m	Max	double	IEnumerable<double> source	static extension
m	Max	int	IEnumerable<int> source	static extension
m	Max	long	IEnumerable<long> source	static extension
m	Max	decimal?	IEnumerable<decimal?> source	static extension
m	Max	double?	IEnumerable<double?> source	static extension
m	Max	int?	IEnumerable<int?> source	static extension
m	Max	long?	IEnumerable<long?> source	static extension
m	Max	float?	IEnumerable<float?> source	static extension
m	Max	float	IEnumerable<float> source	static extension
m	Max<TSource>	TSource	IEnumerable<TSource> source	static extension
m	Max<TSource>	decimal	IEnumerable<TSource> source, Func<TSource,decimal> selector	static extension
m	Max<TSource>	double	IEnumerable<TSource> source, Func<TSource,double> selector	static extension
m	Max<TSource>	int	IEnumerable<TSource> source, Func<TSource,int> selector	static extension
m	Max<TSource>	long	IEnumerable<TSource> source, Func<TSource,long> selector	static extension
m	Max<TSource>	decimal?	IEnumerable<TSource> source, Func<TSource,decimal?> selector	static extension
m	Max<TSource>	double?	IEnumerable<TSource> source, Func<TSource,double?> selector	static extension
m	Max<TSource>	int?	IEnumerable<TSource> source, Func<TSource,int?> selector	static extension
m	Max<TSource>	long?	IEnumerable<TSource> source, Func<TSource,long?> selector	static extension
m	Max<TSource>	float?	IEnumerable<TSource> source, Func<TSource,float?> selector	static extension
m	Max<TSource>	float	IEnumerable<TSource> source, Func<TSource,float> selector	static extension
m	Max<TSource,TResult>	TResult	IEnumerable<TSource> source, Func<TSource,TResult> selector	static extension
m	Min	decimal	IEnumerable<decimal> source	static extension
m	Min	double	IEnumerable<double> source	static extension
m	Min	int	IEnumerable<int> source	static extension
m	Min	long	IEnumerable<long> source	static extension
m	Min	decimal?	IEnumerable<decimal?> source	static extension
m	Min	double?	IEnumerable<double?> source	static extension
m	Min	int?	IEnumerable<int?> source	static extension
m	Min	long?	IEnumerable<long?> source	static extension
m	Min	float?	IEnumerable<float?> source	static extension
m	Min	float	IEnumerable<float> source	static extension
m	Min<TSource>	TSource	IEnumerable<TSource> source	static extension
m	Min<TSource>	decimal	IEnumerable<TSource> source, Func<TSource,decimal> selector	static extension
m	Min<TSource>	double	IEnumerable<TSource> source, Func<TSource,double> selector	static extension
m	Min<TSource>	int	IEnumerable<TSource> source, Func<TSource,int> selector	static extension
m	Min<TSource>	long	IEnumerable<TSource> source, Func<TSource,long> selector	static extension
m	Min<TSource>	decimal?	IEnumerable<TSource> source, Func<TSource,decimal?> selector	static extension
m	Min<TSource>	double?	IEnumerable<TSource> source, Func<TSource,double?> selector	static extension
m	Min<TSource>	int?	IEnumerable<TSource> source, Func<TSource,int?> selector	static extension
m	Min<TSource>	long?	IEnumerable<TSource> source, Func<TSource,long?> selector	static extension
m	Min<TSource>	float?	IEnumerable<TSource> source, Func<TSource,float?> selector	static extension
m	Min<TSource>	float	IEnumerable<TSource> source, Func<TSource,float> selector	static extension
m	Min<TSource,TResult>	TResult	IEnumerable<TSource> source, Func<TSource,TResult> selector	static extension
m	OfType<TResult>	IEnumerable<TResult>	IEnumerable source	static extension
m	OrderBy<TSource,TKey>	IOrderedEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	OrderBy<TSource,TKey>	IOrderedEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, IComparer<TKey> comparer	static extension
m	OrderByDescending<TSource,TKey>	IOrderedEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	OrderByDescending<TSource,TKey>	IOrderedEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, IComparer<TKey> comparer	static extension
m	Prepend<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, TSource element	static extension
m	Range	IEnumerable<int>	int start, int count	static
m	Repeat<TResult>	IEnumerable<TResult>	TResult element, int count	static
m	Reverse<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source	static extension
m	Select<TSource,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,int,TResult> selector	static extension
m	Select<TSource,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,TResult> selector	static extension
m	SelectMany<TSource,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,IEnumerable<TResult>> selector	static extension
m	SelectMany<TSource,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,int,IEnumerable<TResult>> selector	static extension
m	SelectMany<TSource,TCollection,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,IEnumerable<TCollection>> collectionSelector, Func<TSource,TCollection,TResult> resultSelector	static extension
m	SelectMany<TSource,TCollection,TResult>	IEnumerable<TResult>	IEnumerable<TSource> source, Func<TSource,int,IEnumerable<TCollection>> collectionSelector, Func<TSource,TCollection,TResult> resultSelector	static extension
m	SequenceEqual<TSource>	bool	IEnumerable<TSource> first, IEnumerable<TSource> second	static extension
m	SequenceEqual<TSource>	bool	IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer	static extension
m	Single<TSource>	TSource	IEnumerable<TSource> source	static extension
m	Single<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	SingleOrDefault<TSource>	TSource	IEnumerable<TSource> source	static extension null=yes
m	SingleOrDefault<TSource>	TSource	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension null=yes
m	Skip<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, int count	static extension
m	SkipWhile<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	SkipWhile<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,int,bool> predicate	static extension
m	Sum	decimal	IEnumerable<decimal> source	static extension
m	Sum	double	IEnumerable<double> source	static extension
m	Sum	int	IEnumerable<int> source	static extension
m	Sum	long	IEnumerable<long> source	static extension
m	Sum	decimal?	IEnumerable<decimal?> source	static extension
m	Sum	double?	IEnumerable<double?> source	static extension
m	Sum	int?	IEnumerable<int?> source	static extension
m	Sum	long?	IEnumerable<long?> source	static extension
m	Sum	float?	IEnumerable<float?> source	static extension
m	Sum	float	IEnumerable<float> source	static extension
m	Sum<TSource>	decimal	IEnumerable<TSource> source, Func<TSource,decimal> selector	static extension
m	Sum<TSource>	double	IEnumerable<TSource> source, Func<TSource,double> selector	static extension
m	Sum<TSource>	int	IEnumerable<TSource> source, Func<TSource,int> selector	static extension
m	Sum<TSource>	long	IEnumerable<TSource> source, Func<TSource,long> selector	static extension
m	Sum<TSource>	decimal?	IEnumerable<TSource> source, Func<TSource,decimal?> selector	static extension
m	Sum<TSource>	double?	IEnumerable<TSource> source, Func<TSource,double?> selector	static extension
m	Sum<TSource>	int?	IEnumerable<TSource> source, Func<TSource,int?> selector	static extension
m	Sum<TSource>	long?	IEnumerable<TSource> source, Func<TSource,long?> selector	static extension
m	Sum<TSource>	float?	IEnumerable<TSource> source, Func<TSource,float?> selector	static extension
m	Sum<TSource>	float	IEnumerable<TSource> source, Func<TSource,float> selector	static extension
m	Take<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, int count	static extension
m	TakeWhile<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	TakeWhile<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,int,bool> predicate	static extension
m	ThenBy<TSource,TKey>	IOrderedEnumerable<TSource>	IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	ThenBy<TSource,TKey>	IOrderedEnumerable<TSource>	IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector, IComparer<TKey> comparer	static extension
m	ThenByDescending<TSource,TKey>	IOrderedEnumerable<TSource>	IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	ThenByDescending<TSource,TKey>	IOrderedEnumerable<TSource>	IOrderedEnumerable<TSource> source, Func<TSource,TKey> keySelector, IComparer<TKey> comparer	static extension
m	ToArray<TSource>	TSource[]	IEnumerable<TSource> source	static extension
m	ToDictionary<TSource,TKey>	Dictionary<TKey,TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	ToDictionary<TSource,TKey>	Dictionary<TKey,TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, IEqualityComparer<TKey> comparer	static extension
m	ToDictionary<TSource,TKey,TElement>	Dictionary<TKey,TElement>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector	static extension
m	ToDictionary<TSource,TKey,TElement>	Dictionary<TKey,TElement>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, IEqualityComparer<TKey> comparer	static extension
m	ToHashSet<TSource>	HashSet<TSource>	IEnumerable<TSource> source	static extension
m	ToHashSet<TSource>	HashSet<TSource>	IEnumerable<TSource> source, IEqualityComparer<TSource> comparer	static extension
m	ToList<TSource>	List<TSource>	IEnumerable<TSource> source	static extension
m	ToLookup<TSource,TKey>	ILookup<TKey,TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector	static extension
m	ToLookup<TSource,TKey>	ILookup<TKey,TSource>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, IEqualityComparer<TKey> comparer	static extension
m	ToLookup<TSource,TKey,TElement>	ILookup<TKey,TElement>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector	static extension
m	ToLookup<TSource,TKey,TElement>	ILookup<TKey,TElement>	IEnumerable<TSource> source, Func<TSource,TKey> keySelector, Func<TSource,TElement> elementSelector, IEqualityComparer<TKey> comparer	static extension
m	Union<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second	static extension
m	Union<TSource>	IEnumerable<TSource>	IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer	static extension
m	Where<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,bool> predicate	static extension
m	Where<TSource>	IEnumerable<TSource>	IEnumerable<TSource> source, Func<TSource,int,bool> predicate	static extension
m	Zip<TFirst,TSecond,TResult>	IEnumerable<TResult>	IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst,TSecond,TResult> resultSelector	static extension
T	static	Queryable		supporting extensions
m	AsQueryable<TElement>	IQueryable<TElement>	IEnumerable<TElement> source	static extension
m	AsQueryable	IQueryable	IEnumerable source	static extension
T	static	ParallelEnumerable		supporting extensions
m	AsParallel<TSource>	ParallelQuery<TSource>	IEnumerable<TSource> source	static extension
m	AsParallel	ParallelQuery	IEnumerable source	static extension
T	interface	IGrouping<out TKey,out TElement>	IEnumerable<TElement>, IEnumerable
p	Key	TKey
T	interface	ILookup<TKey,TElement>	IEnumerable<IGrouping<TKey,TElement>>, IEnumerable
m	Contains	bool	TKey key
p	Count	int
i	Item	IEnumerable<TElement>	TKey key
T	interface	IOrderedEnumerable<TElement>	IEnumerable<TElement>, IEnumerable
m	CreateOrderedEnumerable<TKey>	IOrderedEnumerable<TElement>	Func<TElement,TKey> keySelector, IComparer<TKey> comparer, bool descending
T	interface	IOrderedQueryable	IEnumerable, IQueryable	supporting
T	interface	IOrderedQueryable<out T>	IEnumerable<T>, IEnumerable, IOrderedQueryable, IQueryable, IQueryable<T>	supporting
T	interface	IQueryProvider		supporting
m	CreateQuery	IQueryable	unknown expression
m	CreateQuery<TElement>	IQueryable<TElement>	unknown expression
m	Execute	object	unknown expression
m	Execute<TResult>	TResult	unknown expression
T	interface	IQueryable	IEnumerable	supporting
p	ElementType	Type
p	Expression	unknown
p	Provider	IQueryProvider
T	interface	IQueryable<out T>	IEnumerable<T>, IEnumerable, IQueryable	supporting
T	class	Lookup<TKey,TElement>	IEnumerable<IGrouping<TKey,TElement>>, IEnumerable, ILookup<TKey,TElement>
m	ApplyResultSelector<TResult>	IEnumerable<TResult>	Func<TKey,IEnumerable<TElement>,TResult> resultSelector
m	Contains	bool	TKey key
p	Count	int
m	GetEnumerator	IEnumerator<IGrouping<TKey,TElement>>
i	Item	IEnumerable<TElement>	TKey key
T	enum	ParallelExecutionMode		supporting
v	Default	0
v	ForceParallelism	1
T	enum	ParallelMergeOptions		supporting
v	AutoBuffered	2
v	Default	0
v	FullyBuffered	3
v	NotBuffered	1
T	class	ParallelQuery	IEnumerable	supporting
T	class	ParallelQuery<TSource>	ParallelQuery, IEnumerable<TSource>, IEnumerable	supporting
m	GetEnumerator	IEnumerator<TSource>
N	System.Net
T	static	Dns		supporting
m	BeginGetHostAddresses	IAsyncResult	string hostNameOrAddress, AsyncCallback requestCallback, object state	static
m	BeginGetHostByName	IAsyncResult	string hostName, AsyncCallback requestCallback, object stateObject	static obsolete
m	BeginGetHostEntry	IAsyncResult	IPAddress address, AsyncCallback requestCallback, object stateObject	static
m	BeginGetHostEntry	IAsyncResult	string hostNameOrAddress, AsyncCallback requestCallback, object stateObject	static
m	BeginResolve	IAsyncResult	string hostName, AsyncCallback requestCallback, object stateObject	static obsolete
m	EndGetHostAddresses	IPAddress[]	IAsyncResult asyncResult	static
m	EndGetHostByName	IPHostEntry	IAsyncResult asyncResult	static obsolete
m	EndGetHostEntry	IPHostEntry	IAsyncResult asyncResult	static
m	EndResolve	IPHostEntry	IAsyncResult asyncResult	static obsolete
m	GetHostAddresses	IPAddress[]	string hostNameOrAddress	static
m	GetHostAddressesAsync	Task<IPAddress[]>	string hostNameOrAddress	static
m	GetHostByAddress	IPHostEntry	IPAddress address	static obsolete
m	GetHostByAddress	IPHostEntry	string address	static obsolete
m	GetHostByName	IPHostEntry	string hostName	static obsolete
m	GetHostEntry	IPHostEntry	IPAddress address	static
m	GetHostEntry	IPHostEntry	string hostNameOrAddress	static
m	GetHostEntryAsync	Task<IPHostEntry>	IPAddress address	static
m	GetHostEntryAsync	Task<IPHostEntry>	string hostNameOrAddress	static
m	GetHostName	string		static
m	Resolve	IPHostEntry	string hostName	static obsolete
T	enum	HttpStatusCode		supporting
v	Accepted	202
v	Ambiguous	300
v	BadGateway	502
v	BadRequest	400
v	Conflict	409
v	Continue	100
v	Created	201
v	ExpectationFailed	417
v	Forbidden	403
v	Found	302
v	GatewayTimeout	504
v	Gone	410
v	HttpVersionNotSupported	505
v	InternalServerError	500
v	LengthRequired	411
v	MethodNotAllowed	405
v	Moved	301
v	MovedPermanently	301
v	MultipleChoices	300
v	NoContent	204
v	NonAuthoritativeInformation	203
v	NotAcceptable	406
v	NotFound	404
v	NotImplemented	501
v	NotModified	304
v	OK	200
v	PartialContent	206
v	PaymentRequired	402
v	PreconditionFailed	412
v	ProxyAuthenticationRequired	407
v	Redirect	302
v	RedirectKeepVerb	307
v	RedirectMethod	303
v	RequestedRangeNotSatisfiable	416
v	RequestEntityTooLarge	413
v	RequestTimeout	408
v	RequestUriTooLong	414
v	ResetContent	205
v	SeeOther	303
v	ServiceUnavailable	503
v	SwitchingProtocols	101
v	TemporaryRedirect	307
v	Unauthorized	401
v	UnsupportedMediaType	415
v	Unused	306
v	UpgradeRequired	426
v	UseProxy	305
T	class	IPAddress		allowed only=AddressFamily,Equals,GetAddressBytes,IsLoopback,Parse,TryParse,ToString
c	.ctor	void	byte[] address
c	.ctor	void	byte[] address, long scopeid
c	.ctor	void	long newAddress
p	Address	long		set obsolete
p	AddressFamily	AddressFamily
f	Any	IPAddress		static readonly
f	Broadcast	IPAddress		static readonly
m	Equals	bool	object comparand	override
m	GetAddressBytes	byte[]
m	GetHashCode	int		override
m	HostToNetworkOrder	short	short host	static
m	HostToNetworkOrder	int	int host	static
m	HostToNetworkOrder	long	long host	static
f	IPv6Any	IPAddress		static readonly
f	IPv6Loopback	IPAddress		static readonly
f	IPv6None	IPAddress		static readonly
p	IsIPv4MappedToIPv6	bool
p	IsIPv6LinkLocal	bool
p	IsIPv6Multicast	bool
p	IsIPv6SiteLocal	bool
p	IsIPv6Teredo	bool
m	IsLoopback	bool	IPAddress address	static
f	Loopback	IPAddress		static readonly
m	MapToIPv4	IPAddress
m	MapToIPv6	IPAddress
m	NetworkToHostOrder	short	short network	static
m	NetworkToHostOrder	int	int network	static
m	NetworkToHostOrder	long	long network	static
f	None	IPAddress		static readonly
m	Parse	IPAddress	string ipString	static
p	ScopeId	long		set
m	ToString	string		override
m	TryParse	bool	string ipString, out IPAddress address	static
T	class	IPHostEntry		supporting
c	.ctor	void
p	AddressList	IPAddress[]		set
p	Aliases	string[]		set
p	HostName	string		set
T	static	WebUtility		allowed
m	HtmlDecode	string	string value	static
m	HtmlDecode	void	string value, TextWriter output	static
m	HtmlEncode	string	string value	static
m	HtmlEncode	void	string value, TextWriter output	static
m	UrlDecode	string	string encodedValue	static
m	UrlDecodeToBytes	byte[]	byte[] encodedValue, int offset, int count	static
m	UrlEncode	string	string value	static
m	UrlEncodeToBytes	byte[]	byte[] value, int offset, int count	static
N	System.Net.Sockets
T	enum	AddressFamily
v	AppleTalk	16
v	Atm	22
v	Banyan	21
v	Ccitt	10
v	Chaos	5
v	Cluster	24
v	DataKit	9
v	DataLink	13
v	DecNet	12
v	Ecma	8
v	FireFox	19
v	HyperChannel	15
v	Ieee12844	25
v	ImpLink	3
v	InterNetwork	2
v	InterNetworkV6	23
v	Ipx	6
v	Irda	26
v	Iso	7
v	Lat	14
v	Max	29
v	NetBios	17
v	NetworkDesigners	28
v	NS	6
v	Osi	7
v	Pup	4
v	Sna	11
v	Unix	1
v	Unknown	-1
v	Unspecified	0
v	VoiceView	18
N	System.Reflection
T	abstract	MemberInfo
p	CustomAttributes	IEnumerable<unknown>
p	DeclaringType	Type
m	Equals	bool	object obj	override
m	GetCustomAttributes	object[]	bool inherit
m	GetCustomAttributes	object[]	Type attributeType, bool inherit
m	GetCustomAttributesData	IList<unknown>
m	GetHashCode	int		override
m	IsDefined	bool	Type attributeType, bool inherit
p	MemberType	unknown
p	MetadataToken	int
p	Module	unknown
p	Name	string
p	ReflectedType	Type
o	op_Equality	bool	MemberInfo left, MemberInfo right
o	op_Inequality	bool	MemberInfo left, MemberInfo right
T	abstract	MethodBase	MemberInfo	supporting
p	Attributes	unknown
p	CallingConvention	unknown
p	ContainsGenericParameters	bool
m	Equals	bool	object obj	override
m	GetCurrentMethod	MethodBase		static
m	GetGenericArguments	Type[]
m	GetHashCode	int		override
m	GetMethodBody	unknown
m	GetMethodFromHandle	MethodBase	RuntimeMethodHandle handle	static
m	GetMethodFromHandle	MethodBase	RuntimeMethodHandle handle, RuntimeTypeHandle declaringType	static
m	GetMethodImplementationFlags	unknown
m	GetParameters	unknown[]
m	Invoke	object	object obj, object[] parameters
m	Invoke	object	object obj, unknown invokeAttr, unknown binder, object[] parameters, CultureInfo culture
p	IsAbstract	bool
p	IsAssembly	bool
p	IsConstructor	bool
p	IsFamily	bool
p	IsFamilyAndAssembly	bool
p	IsFamilyOrAssembly	bool
p	IsFinal	bool
p	IsGenericMethod	bool
p	IsGenericMethodDefinition	bool
p	IsHideBySig	bool
p	IsPrivate	bool
p	IsPublic	bool
p	IsSecurityCritical	bool
p	IsSecuritySafeCritical	bool
p	IsSecurityTransparent	bool
p	IsSpecialName	bool
p	IsStatic	bool
p	IsVirtual	bool
p	MethodHandle	RuntimeMethodHandle
p	MethodImplementationFlags	unknown
o	op_Equality	bool	MethodBase left, MethodBase right
o	op_Inequality	bool	MethodBase left, MethodBase right
T	abstract	MethodInfo	MethodBase	supporting
m	CreateDelegate	Delegate	Type delegateType
m	CreateDelegate	Delegate	Type delegateType, object target
m	Equals	bool	object obj	override
m	GetBaseDefinition	MethodInfo
m	GetGenericArguments	Type[]		override
m	GetGenericMethodDefinition	MethodInfo
m	GetHashCode	int		override
m	MakeGenericMethod	MethodInfo	params Type[] typeArguments
p	MemberType	unknown
p	ReturnParameter	unknown
p	ReturnType	Type
p	ReturnTypeCustomAttributes	unknown
o	op_Equality	bool	MethodInfo left, MethodInfo right
o	op_Inequality	bool	MethodInfo left, MethodInfo right
T	abstract	PropertyInfo	MemberInfo	supporting
p	Attributes	unknown
p	CanRead	bool
p	CanWrite	bool
m	Equals	bool	object obj	override
m	GetAccessors	MethodInfo[]
m	GetAccessors	MethodInfo[]	bool nonPublic
m	GetConstantValue	object
m	GetGetMethod	MethodInfo
m	GetGetMethod	MethodInfo	bool nonPublic
m	GetHashCode	int		override
m	GetIndexParameters	unknown[]
p	GetMethod	MethodInfo
m	GetOptionalCustomModifiers	Type[]
m	GetRawConstantValue	object
m	GetRequiredCustomModifiers	Type[]
m	GetSetMethod	MethodInfo
m	GetSetMethod	MethodInfo	bool nonPublic
m	GetValue	object	object obj
m	GetValue	object	object obj, object[] index
m	GetValue	object	object obj, unknown invokeAttr, unknown binder, object[] index, CultureInfo culture
p	IsSpecialName	bool
p	MemberType	unknown
p	PropertyType	Type
p	SetMethod	MethodInfo
m	SetValue	void	object obj, object value
m	SetValue	void	object obj, object value, object[] index
m	SetValue	void	object obj, object value, unknown invokeAttr, unknown binder, object[] index, CultureInfo culture
o	op_Equality	bool	PropertyInfo left, PropertyInfo right
o	op_Inequality	bool	PropertyInfo left, PropertyInfo right
N	System.Runtime.CompilerServices
T	interface	ITuple		supporting
i	Item	object	int index
p	Length	int
N	System.Runtime.Serialization
T	interface	ISerializable		supporting
m	GetObjectData	void	unknown info, unknown context
N	System.Security.Cryptography
T	abstract	Aes	SymmetricAlgorithm	supporting
m	Create	Aes		static
m	Create	Aes	string algorithmName	static
T	sealed	AesCng	Aes	supporting
c	.ctor	void
c	.ctor	void	string keyName
c	.ctor	void	string keyName, CngProvider provider
c	.ctor	void	string keyName, CngProvider provider, CngKeyOpenOptions openOptions
m	CreateDecryptor	ICryptoTransform		override
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform		override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	GenerateIV	void		override
m	GenerateKey	void		override
p	Key	byte[]		set
p	KeySize	int		set
T	sealed	AesCryptoServiceProvider	Aes	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform		override
m	CreateDecryptor	ICryptoTransform	byte[] key, byte[] iv	override
m	CreateEncryptor	ICryptoTransform		override
m	CreateEncryptor	ICryptoTransform	byte[] key, byte[] iv	override
m	GenerateIV	void		override
m	GenerateKey	void		override
p	Key	byte[]		set
p	KeySize	int		set
T	sealed	AesManaged	Aes	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform		override
m	CreateDecryptor	ICryptoTransform	byte[] key, byte[] iv	override
m	CreateEncryptor	ICryptoTransform		override
m	CreateEncryptor	ICryptoTransform	byte[] key, byte[] iv	override
p	FeedbackSize	int		set
m	GenerateIV	void		override
m	GenerateKey	void		override
p	IV	byte[]		set
p	Key	byte[]		set
p	KeySize	int		set
p	Mode	CipherMode		set
p	Padding	PaddingMode		set
T	class	AsnEncodedData
c	.ctor	void	byte[] rawData
c	.ctor	void	AsnEncodedData asnEncodedData
c	.ctor	void	Oid oid, byte[] rawData
c	.ctor	void	string oid, byte[] rawData
m	CopyFrom	void	AsnEncodedData asnEncodedData
m	Format	string	bool multiLine
p	Oid	Oid		set
p	RawData	byte[]		set
T	sealed	AsnEncodedDataCollection	ICollection, IEnumerable	supporting
c	.ctor	void
c	.ctor	void	AsnEncodedData asnEncodedData
m	Add	int	AsnEncodedData asnEncodedData
m	CopyTo	void	AsnEncodedData[] array, int index
p	Count	int
m	GetEnumerator	AsnEncodedDataEnumerator
p	IsSynchronized	bool
i	Item	AsnEncodedData	int index
m	Remove	void	AsnEncodedData asnEncodedData
p	SyncRoot	object
T	sealed	AsnEncodedDataEnumerator	IEnumerator	supporting
p	Current	AsnEncodedData
m	MoveNext	bool
m	Reset	void
T	abstract	AsymmetricAlgorithm	IDisposable	allowed
m	Clear	void
m	Create	AsymmetricAlgorithm		static
m	Create	AsymmetricAlgorithm	string algName	static
m	Dispose	void
m	FromXmlString	void	string xmlString
p	KeyExchangeAlgorithm	string
p	KeySize	int		set
p	LegalKeySizes	KeySizes[]
p	SignatureAlgorithm	string
m	ToXmlString	string	bool includePrivateParameters
T	abstract	AsymmetricKeyExchangeDeformatter		supporting
m	DecryptKeyExchange	byte[]	byte[] rgb
p	Parameters	string		set
m	SetKey	void	AsymmetricAlgorithm key
T	abstract	AsymmetricKeyExchangeFormatter		supporting
m	CreateKeyExchange	byte[]	byte[] data
m	CreateKeyExchange	byte[]	byte[] data, Type symAlgType
p	Parameters	string
m	SetKey	void	AsymmetricAlgorithm key
T	abstract	AsymmetricSignatureDeformatter		supporting
m	SetHashAlgorithm	void	string strName
m	SetKey	void	AsymmetricAlgorithm key
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature
m	VerifySignature	bool	HashAlgorithm hash, byte[] rgbSignature
T	abstract	AsymmetricSignatureFormatter		supporting
m	CreateSignature	byte[]	byte[] rgbHash
m	CreateSignature	byte[]	HashAlgorithm hash
m	SetHashAlgorithm	void	string strName
m	SetKey	void	AsymmetricAlgorithm key
T	enum	CipherMode		allowed
v	CBC	1
v	CFB	4
v	CTS	5
v	ECB	2
v	OFB	3
T	sealed	CngAlgorithm	IEquatable<CngAlgorithm>	supporting
c	.ctor	void	string algorithm
p	Algorithm	string
p	ECDiffieHellman	CngAlgorithm		static
p	ECDiffieHellmanP256	CngAlgorithm		static
p	ECDiffieHellmanP384	CngAlgorithm		static
p	ECDiffieHellmanP521	CngAlgorithm		static
p	ECDsa	CngAlgorithm		static
p	ECDsaP256	CngAlgorithm		static
p	ECDsaP384	CngAlgorithm		static
p	ECDsaP521	CngAlgorithm		static
m	Equals	bool	object obj	override
m	Equals	bool	CngAlgorithm other
m	GetHashCode	int		override
p	MD5	CngAlgorithm		static
p	Rsa	CngAlgorithm		static
p	Sha1	CngAlgorithm		static
p	Sha256	CngAlgorithm		static
p	Sha384	CngAlgorithm		static
p	Sha512	CngAlgorithm		static
m	ToString	string		override
o	op_Equality	bool	CngAlgorithm left, CngAlgorithm right
o	op_Inequality	bool	CngAlgorithm left, CngAlgorithm right
T	sealed	CngAlgorithmGroup	IEquatable<CngAlgorithmGroup>	supporting
c	.ctor	void	string algorithmGroup
p	AlgorithmGroup	string
p	DiffieHellman	CngAlgorithmGroup		static
p	Dsa	CngAlgorithmGroup		static
p	ECDiffieHellman	CngAlgorithmGroup		static
p	ECDsa	CngAlgorithmGroup		static
m	Equals	bool	object obj	override
m	Equals	bool	CngAlgorithmGroup other
m	GetHashCode	int		override
p	Rsa	CngAlgorithmGroup		static
m	ToString	string		override
o	op_Equality	bool	CngAlgorithmGroup left, CngAlgorithmGroup right
o	op_Inequality	bool	CngAlgorithmGroup left, CngAlgorithmGroup right
T	enum	CngExportPolicies		supporting
v	AllowArchiving	4
v	AllowExport	1
v	AllowPlaintextArchiving	8
v	AllowPlaintextExport	2
v	None	0
T	sealed	CngKey	IDisposable	supporting
p	Algorithm	CngAlgorithm
p	AlgorithmGroup	CngAlgorithmGroup
m	Create	CngKey	CngAlgorithm algorithm	static
m	Create	CngKey	CngAlgorithm algorithm, string keyName	static
m	Create	CngKey	CngAlgorithm algorithm, string keyName, CngKeyCreationParameters creationParameters	static
m	Delete	void
m	Dispose	void
m	Exists	bool	string keyName	static
m	Exists	bool	string keyName, CngProvider provider	static
m	Exists	bool	string keyName, CngProvider provider, CngKeyOpenOptions options	static
m	Export	byte[]	CngKeyBlobFormat format
p	ExportPolicy	CngExportPolicies
m	GetProperty	CngProperty	string name, CngPropertyOptions options
p	Handle	unknown
m	HasProperty	bool	string name, CngPropertyOptions options
m	Import	CngKey	byte[] keyBlob, CngKeyBlobFormat format	static
m	Import	CngKey	byte[] keyBlob, CngKeyBlobFormat format, CngProvider provider	static
p	IsEphemeral	bool
p	IsMachineKey	bool
p	KeyName	string
p	KeySize	int
p	KeyUsage	CngKeyUsages
m	Open	CngKey	unknown keyHandle, CngKeyHandleOpenOptions keyHandleOpenOptions	static
m	Open	CngKey	string keyName	static
m	Open	CngKey	string keyName, CngProvider provider	static
m	Open	CngKey	string keyName, CngProvider provider, CngKeyOpenOptions openOptions	static
p	ParentWindowHandle	IntPtr		set
p	Provider	CngProvider
p	ProviderHandle	unknown
m	SetProperty	void	CngProperty property
p	UIPolicy	CngUIPolicy
p	UniqueName	string
T	sealed	CngKeyBlobFormat	IEquatable<CngKeyBlobFormat>	supporting
c	.ctor	void	string format
p	EccFullPrivateBlob	CngKeyBlobFormat		static
p	EccFullPublicBlob	CngKeyBlobFormat		static
p	EccPrivateBlob	CngKeyBlobFormat		static
p	EccPublicBlob	CngKeyBlobFormat		static
m	Equals	bool	object obj	override
m	Equals	bool	CngKeyBlobFormat other
p	Format	string
p	GenericPrivateBlob	CngKeyBlobFormat		static
p	GenericPublicBlob	CngKeyBlobFormat		static
m	GetHashCode	int		override
p	OpaqueTransportBlob	CngKeyBlobFormat		static
p	Pkcs8PrivateBlob	CngKeyBlobFormat		static
m	ToString	string		override
o	op_Equality	bool	CngKeyBlobFormat left, CngKeyBlobFormat right
o	op_Inequality	bool	CngKeyBlobFormat left, CngKeyBlobFormat right
T	enum	CngKeyCreationOptions		supporting
v	MachineKey	32
v	None	0
v	OverwriteExistingKey	128
T	sealed	CngKeyCreationParameters		supporting
c	.ctor	void
p	ExportPolicy	CngExportPolicies?		set
p	KeyCreationOptions	CngKeyCreationOptions		set
p	KeyUsage	CngKeyUsages?		set
p	Parameters	CngPropertyCollection
p	ParentWindowHandle	IntPtr		set
p	Provider	CngProvider		set
p	UIPolicy	CngUIPolicy		set
T	enum	CngKeyHandleOpenOptions		supporting
v	EphemeralKey	1
v	None	0
T	enum	CngKeyOpenOptions		supporting
v	MachineKey	32
v	None	0
v	Silent	64
v	UserKey	0
T	enum	CngKeyUsages		supporting
v	AllUsages	16777215
v	Decryption	1
v	KeyAgreement	4
v	None	0
v	Signing	2
T	struct	CngProperty	IEquatable<CngProperty>	supporting
c	.ctor	void	string name, byte[] value, CngPropertyOptions options
m	Equals	bool	object obj	override
m	Equals	bool	CngProperty other
m	GetHashCode	int		override
m	GetValue	byte[]
p	Name	string
p	Options	CngPropertyOptions
o	op_Equality	bool	CngProperty left, CngProperty right
o	op_Inequality	bool	CngProperty left, CngProperty right
T	sealed	CngPropertyCollection	Collection<CngProperty>	supporting
c	.ctor	void
T	enum	CngPropertyOptions		supporting
v	CustomProperty	1073741824
v	None	0
v	Persist	-2147483648
T	sealed	CngProvider	IEquatable<CngProvider>	supporting
c	.ctor	void	string provider
m	Equals	bool	object obj	override
m	Equals	bool	CngProvider other
m	GetHashCode	int		override
p	MicrosoftSmartCardKeyStorageProvider	CngProvider		static
p	MicrosoftSoftwareKeyStorageProvider	CngProvider		static
p	Provider	string
m	ToString	string		override
o	op_Equality	bool	CngProvider left, CngProvider right
o	op_Inequality	bool	CngProvider left, CngProvider right
T	sealed	CngUIPolicy		supporting
c	.ctor	void	CngUIProtectionLevels protectionLevel
c	.ctor	void	CngUIProtectionLevels protectionLevel, string friendlyName
c	.ctor	void	CngUIProtectionLevels protectionLevel, string friendlyName, string description
c	.ctor	void	CngUIProtectionLevels protectionLevel, string friendlyName, string description, string useContext
c	.ctor	void	CngUIProtectionLevels protectionLevel, string friendlyName, string description, string useContext, string creationTitle
p	CreationTitle	string
p	Description	string
p	FriendlyName	string
p	ProtectionLevel	CngUIProtectionLevels
p	UseContext	string
T	enum	CngUIProtectionLevels		supporting
v	ForceHighProtection	2
v	None	0
v	ProtectKey	1
T	sealed	CryptoAPITransform	IDisposable, ICryptoTransform	supporting
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
m	Clear	void
m	Dispose	void
p	InputBlockSize	int
p	KeyHandle	IntPtr
p	OutputBlockSize	int
m	Reset	void
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	class	CryptoConfig		supporting
c	.ctor	void
m	AddAlgorithm	void	Type algorithm, params string[] names	static
m	AddOID	void	string oid, params string[] names	static
p	AllowOnlyFipsAlgorithms	bool		static
m	CreateFromName	object	string name	static
m	CreateFromName	object	string name, params object[] args	static
m	EncodeOID	byte[]	string str	static
m	MapNameToOID	string	string name	static
T	class	CryptoStream	Stream, IDisposable	supporting
c	.ctor	void	Stream stream, ICryptoTransform transform, CryptoStreamMode mode
c	.ctor	void	Stream stream, ICryptoTransform transform, CryptoStreamMode mode, bool leaveOpen
p	CanRead	bool
p	CanSeek	bool
p	CanWrite	bool
m	Clear	void
m	Flush	void		override
m	FlushAsync	Task	CancellationToken cancellationToken	override
m	FlushFinalBlock	void
p	HasFlushedFinalBlock	bool
p	Length	long
p	Position	long		set
m	Read	int	byte[] buffer, int offset, int count	override
m	ReadAsync	Task<int>	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
m	Seek	long	long offset, SeekOrigin origin	override
m	SetLength	void	long value	override
m	Write	void	byte[] buffer, int offset, int count	override
m	WriteAsync	Task	byte[] buffer, int offset, int count, CancellationToken cancellationToken	override
T	enum	CryptoStreamMode		supporting
v	Read	0
v	Write	1
T	class	CryptographicException	SystemException	supporting
c	.ctor	void
c	.ctor	void	int hr
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string format, string insert
T	class	CryptographicUnexpectedOperationException	CryptographicException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string format, string insert
T	sealed	CspKeyContainerInfo		supporting
c	.ctor	void	CspParameters parameters
p	Accessible	bool
p	CryptoKeySecurity	unknown
p	Exportable	bool
p	HardwareDevice	bool
p	KeyContainerName	string
p	KeyNumber	KeyNumber
p	MachineKeyStore	bool
p	Protected	bool
p	ProviderName	string
p	ProviderType	int
p	RandomlyGenerated	bool
p	Removable	bool
p	UniqueKeyContainerName	string
T	sealed	CspParameters		supporting
c	.ctor	void
c	.ctor	void	int dwTypeIn
c	.ctor	void	int dwTypeIn, string strProviderNameIn
c	.ctor	void	int dwTypeIn, string strProviderNameIn, string strContainerNameIn
c	.ctor	void	int providerType, string providerName, string keyContainerName, unknown cryptoKeySecurity, IntPtr parentWindowHandle
c	.ctor	void	int providerType, string providerName, string keyContainerName, unknown cryptoKeySecurity, unknown keyPassword
p	CryptoKeySecurity	unknown		set
p	Flags	CspProviderFlags		set
f	KeyContainerName	string
f	KeyNumber	int
p	KeyPassword	unknown		set
p	ParentWindowHandle	IntPtr		set
f	ProviderName	string
f	ProviderType	int
T	enum	CspProviderFlags		supporting
v	CreateEphemeralKey	128
v	NoFlags	0
v	NoPrompt	64
v	UseArchivableKey	16
v	UseDefaultKeyContainer	2
v	UseExistingKey	8
v	UseMachineKeyStore	1
v	UseNonExportableKey	4
v	UseUserProtectedKey	32
T	abstract	DES	SymmetricAlgorithm	supporting
m	Create	DES		static
m	Create	DES	string algName	static
m	IsSemiWeakKey	bool	byte[] rgbKey	static
m	IsWeakKey	bool	byte[] rgbKey	static
p	Key	byte[]		set
T	sealed	DESCryptoServiceProvider	DES	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	GenerateIV	void		override
m	GenerateKey	void		override
T	abstract	DSA	AsymmetricAlgorithm	supporting
m	Create	DSA		static
m	Create	DSA	int keySizeInBits	static
m	Create	DSA	DSAParameters parameters	static
m	Create	DSA	string algName	static
m	CreateSignature	byte[]	byte[] rgbHash
m	ExportParameters	DSAParameters	bool includePrivateParameters
m	FromXmlString	void	string xmlString	override
m	ImportParameters	void	DSAParameters parameters
m	SignData	byte[]	byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm
m	SignData	byte[]	byte[] data, HashAlgorithmName hashAlgorithm
m	SignData	byte[]	Stream data, HashAlgorithmName hashAlgorithm
m	ToXmlString	string	bool includePrivateParameters	override
m	VerifyData	bool	byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifyData	bool	byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifyData	bool	Stream data, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature
T	sealed	DSACng	DSA	supporting
c	.ctor	void
c	.ctor	void	int keySize
c	.ctor	void	CngKey key
m	CreateSignature	byte[]	byte[] rgbHash	override
m	ExportParameters	DSAParameters	bool includePrivateParameters	override
m	ImportParameters	void	DSAParameters parameters	override
p	Key	CngKey
p	KeyExchangeAlgorithm	string
p	LegalKeySizes	KeySizes[]
p	SignatureAlgorithm	string
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature	override
T	sealed	DSACryptoServiceProvider	DSA, ICspAsymmetricAlgorithm	supporting
c	.ctor	void
c	.ctor	void	int dwKeySize
c	.ctor	void	int dwKeySize, CspParameters parameters
c	.ctor	void	CspParameters parameters
m	CreateSignature	byte[]	byte[] rgbHash	override
p	CspKeyContainerInfo	CspKeyContainerInfo
m	ExportCspBlob	byte[]	bool includePrivateParameters
m	ExportParameters	DSAParameters	bool includePrivateParameters	override
m	ImportCspBlob	void	byte[] keyBlob
m	ImportParameters	void	DSAParameters parameters	override
p	KeyExchangeAlgorithm	string
p	KeySize	int
p	PersistKeyInCsp	bool		set
p	PublicOnly	bool
m	SignData	byte[]	byte[] buffer
m	SignData	byte[]	byte[] buffer, int offset, int count
m	SignData	byte[]	Stream inputStream
m	SignHash	byte[]	byte[] rgbHash, string str
p	SignatureAlgorithm	string
p	UseMachineKeyStore	bool		static set
m	VerifyData	bool	byte[] rgbData, byte[] rgbSignature
m	VerifyHash	bool	byte[] rgbHash, string str, byte[] rgbSignature
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature	override
T	struct	DSAParameters		supporting
f	Counter	int
f	G	byte[]
f	J	byte[]
f	P	byte[]
f	Q	byte[]
f	Seed	byte[]
f	X	byte[]
f	Y	byte[]
T	class	DSASignatureDeformatter	AsymmetricSignatureDeformatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	SetHashAlgorithm	void	string strName	override
m	SetKey	void	AsymmetricAlgorithm key	override
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature	override
T	class	DSASignatureFormatter	AsymmetricSignatureFormatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	CreateSignature	byte[]	byte[] rgbHash	override
m	SetHashAlgorithm	void	string strName	override
m	SetKey	void	AsymmetricAlgorithm key	override
T	abstract	DeriveBytes	IDisposable	supporting
m	Dispose	void
m	GetBytes	byte[]	int cb
m	Reset	void
T	struct	ECCurve		supporting
f	A	byte[]
f	B	byte[]
f	Cofactor	byte[]
m	CreateFromFriendlyName	ECCurve	string oidFriendlyName	static
m	CreateFromOid	ECCurve	Oid curveOid	static
m	CreateFromValue	ECCurve	string oidValue	static
f	CurveType	ECCurve.ECCurveType
f	G	ECPoint
f	Hash	HashAlgorithmName?
p	IsCharacteristic2	bool
p	IsExplicit	bool
p	IsNamed	bool
p	IsPrime	bool
p	Oid	Oid
f	Order	byte[]
f	Polynomial	byte[]
f	Prime	byte[]
f	Seed	byte[]
m	Validate	void
T	enum	ECCurve.ECCurveType		supporting
v	Characteristic2	4
v	Implicit	0
v	Named	5
v	PrimeMontgomery	3
v	PrimeShortWeierstrass	1
v	PrimeTwistedEdwards	2
T	static	ECCurve.NamedCurves		supporting
p	brainpoolP160r1	ECCurve		static
p	brainpoolP160t1	ECCurve		static
p	brainpoolP192r1	ECCurve		static
p	brainpoolP192t1	ECCurve		static
p	brainpoolP224r1	ECCurve		static
p	brainpoolP224t1	ECCurve		static
p	brainpoolP256r1	ECCurve		static
p	brainpoolP256t1	ECCurve		static
p	brainpoolP320r1	ECCurve		static
p	brainpoolP320t1	ECCurve		static
p	brainpoolP384r1	ECCurve		static
p	brainpoolP384t1	ECCurve		static
p	brainpoolP512r1	ECCurve		static
p	brainpoolP512t1	ECCurve		static
p	nistP256	ECCurve		static
p	nistP384	ECCurve		static
p	nistP521	ECCurve		static
T	abstract	ECDiffieHellman	AsymmetricAlgorithm	supporting
m	Create	ECDiffieHellman		static
m	Create	ECDiffieHellman	ECCurve curve	static
m	Create	ECDiffieHellman	ECParameters parameters	static
m	Create	ECDiffieHellman	string algorithm	static
m	DeriveKeyFromHash	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm
m	DeriveKeyFromHash	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm, byte[] secretPrepend, byte[] secretAppend
m	DeriveKeyFromHmac	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm, byte[] hmacKey
m	DeriveKeyFromHmac	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm, byte[] hmacKey, byte[] secretPrepend, byte[] secretAppend
m	DeriveKeyMaterial	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey
m	DeriveKeyTls	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, byte[] prfLabel, byte[] prfSeed
m	ExportExplicitParameters	ECParameters	bool includePrivateParameters
m	ExportParameters	ECParameters	bool includePrivateParameters
m	GenerateKey	void	ECCurve curve
m	ImportParameters	void	ECParameters parameters
p	KeyExchangeAlgorithm	string
p	PublicKey	ECDiffieHellmanPublicKey
p	SignatureAlgorithm	string
T	sealed	ECDiffieHellmanCng	ECDiffieHellman	supporting
c	.ctor	void
c	.ctor	void	int keySize
c	.ctor	void	CngKey key
c	.ctor	void	ECCurve curve
m	DeriveKeyFromHash	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm, byte[] secretPrepend, byte[] secretAppend	override
m	DeriveKeyFromHmac	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, HashAlgorithmName hashAlgorithm, byte[] hmacKey, byte[] secretPrepend, byte[] secretAppend	override
m	DeriveKeyMaterial	byte[]	CngKey otherPartyPublicKey
m	DeriveKeyMaterial	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey	override
m	DeriveKeyTls	byte[]	ECDiffieHellmanPublicKey otherPartyPublicKey, byte[] prfLabel, byte[] prfSeed	override
m	DeriveSecretAgreementHandle	unknown	CngKey otherPartyPublicKey
m	DeriveSecretAgreementHandle	unknown	ECDiffieHellmanPublicKey otherPartyPublicKey
m	ExportExplicitParameters	ECParameters	bool includePrivateParameters	override
m	ExportParameters	ECParameters	bool includePrivateParameters	override
m	FromXmlString	void	string xmlString	override
m	FromXmlString	void	string xml, ECKeyXmlFormat format
m	GenerateKey	void	ECCurve curve	override
p	HashAlgorithm	CngAlgorithm		set
p	HmacKey	byte[]		set
m	ImportParameters	void	ECParameters parameters	override
p	Key	CngKey
p	KeyDerivationFunction	ECDiffieHellmanKeyDerivationFunction		set
p	Label	byte[]		set
p	PublicKey	ECDiffieHellmanPublicKey
p	SecretAppend	byte[]		set
p	SecretPrepend	byte[]		set
p	Seed	byte[]		set
m	ToXmlString	string	bool includePrivateParameters	override
m	ToXmlString	string	ECKeyXmlFormat format
p	UseSecretAgreementAsHmacKey	bool
T	sealed	ECDiffieHellmanCngPublicKey	ECDiffieHellmanPublicKey	supporting
p	BlobFormat	CngKeyBlobFormat
m	ExportExplicitParameters	ECParameters		override
m	ExportParameters	ECParameters		override
m	FromByteArray	ECDiffieHellmanPublicKey	byte[] publicKeyBlob, CngKeyBlobFormat format	static
m	FromXmlString	ECDiffieHellmanCngPublicKey	string xml	static
m	Import	CngKey
m	ToXmlString	string		override
T	enum	ECDiffieHellmanKeyDerivationFunction		supporting
v	Hash	0
v	Hmac	1
v	Tls	2
T	abstract	ECDiffieHellmanPublicKey	IDisposable	supporting
m	Dispose	void
m	ExportExplicitParameters	ECParameters
m	ExportParameters	ECParameters
m	ToByteArray	byte[]
m	ToXmlString	string
T	abstract	ECDsa	AsymmetricAlgorithm	supporting
m	Create	ECDsa		static
m	Create	ECDsa	ECCurve curve	static
m	Create	ECDsa	ECParameters parameters	static
m	Create	ECDsa	string algorithm	static
m	ExportExplicitParameters	ECParameters	bool includePrivateParameters
m	ExportParameters	ECParameters	bool includePrivateParameters
m	GenerateKey	void	ECCurve curve
m	ImportParameters	void	ECParameters parameters
p	KeyExchangeAlgorithm	string
m	SignData	byte[]	byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm
m	SignData	byte[]	byte[] data, HashAlgorithmName hashAlgorithm
m	SignData	byte[]	Stream data, HashAlgorithmName hashAlgorithm
m	SignHash	byte[]	byte[] hash
p	SignatureAlgorithm	string
m	VerifyData	bool	byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifyData	bool	byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifyData	bool	Stream data, byte[] signature, HashAlgorithmName hashAlgorithm
m	VerifyHash	bool	byte[] hash, byte[] signature
T	sealed	ECDsaCng	ECDsa	supporting
c	.ctor	void
c	.ctor	void	int keySize
c	.ctor	void	CngKey key
c	.ctor	void	ECCurve curve
m	ExportExplicitParameters	ECParameters	bool includePrivateParameters	override
m	ExportParameters	ECParameters	bool includePrivateParameters	override
m	FromXmlString	void	string xmlString	override
m	FromXmlString	void	string xml, ECKeyXmlFormat format
m	GenerateKey	void	ECCurve curve	override
p	HashAlgorithm	CngAlgorithm		set
m	ImportParameters	void	ECParameters parameters	override
p	Key	CngKey
m	SignData	byte[]	byte[] data
m	SignData	byte[]	byte[] data, int offset, int count
m	SignData	byte[]	Stream data
m	SignHash	byte[]	byte[] hash	override
m	ToXmlString	string	bool includePrivateParameters	override
m	ToXmlString	string	ECKeyXmlFormat format
m	VerifyData	bool	byte[] data, byte[] signature
m	VerifyData	bool	byte[] data, int offset, int count, byte[] signature
m	VerifyData	bool	Stream data, byte[] signature
m	VerifyHash	bool	byte[] hash, byte[] signature	override
T	enum	ECKeyXmlFormat		supporting
v	Rfc4050	0
T	struct	ECParameters		supporting
f	Curve	ECCurve
f	D	byte[]
f	Q	ECPoint
m	Validate	void
T	struct	ECPoint		supporting
f	X	byte[]
f	Y	byte[]
T	class	FromBase64Transform	IDisposable, ICryptoTransform	supporting
c	.ctor	void
c	.ctor	void	FromBase64TransformMode whitespaces
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
m	Clear	void
m	Dispose	void
p	InputBlockSize	int
p	OutputBlockSize	int
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	enum	FromBase64TransformMode		supporting
v	DoNotIgnoreWhiteSpaces	1
v	IgnoreWhiteSpaces	0
T	abstract	HMAC	KeyedHashAlgorithm	allowed
m	Create	HMAC		static
m	Create	HMAC	string algorithmName	static
p	HashName	string		set
m	Initialize	void		override
p	Key	byte[]		set
T	class	HMACMD5	HMAC	allowed
c	.ctor	void
c	.ctor	void	byte[] key
T	class	HMACRIPEMD160	HMAC	supporting
c	.ctor	void
c	.ctor	void	byte[] key
T	class	HMACSHA1	HMAC	allowed
c	.ctor	void
c	.ctor	void	byte[] key
c	.ctor	void	byte[] key, bool useManagedSha1
T	class	HMACSHA256	HMAC	allowed
c	.ctor	void
c	.ctor	void	byte[] key
T	class	HMACSHA384	HMAC	allowed
c	.ctor	void
c	.ctor	void	byte[] key
p	ProduceLegacyHmacValues	bool		set
T	class	HMACSHA512	HMAC	allowed
c	.ctor	void
c	.ctor	void	byte[] key
p	ProduceLegacyHmacValues	bool		set
T	abstract	HashAlgorithm	IDisposable, ICryptoTransform	allowed
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
m	Clear	void
m	ComputeHash	byte[]	byte[] buffer
m	ComputeHash	byte[]	byte[] buffer, int offset, int count
m	ComputeHash	byte[]	Stream inputStream
m	Create	HashAlgorithm		static
m	Create	HashAlgorithm	string hashName	static
m	Dispose	void
p	Hash	byte[]
p	HashSize	int
m	Initialize	void
p	InputBlockSize	int
p	OutputBlockSize	int
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	struct	HashAlgorithmName	IEquatable<HashAlgorithmName>	allowed
c	.ctor	void	string name
m	Equals	bool	object obj	override
m	Equals	bool	HashAlgorithmName other
m	GetHashCode	int		override
p	MD5	HashAlgorithmName		static
p	Name	string
p	SHA1	HashAlgorithmName		static
p	SHA256	HashAlgorithmName		static
p	SHA384	HashAlgorithmName		static
p	SHA512	HashAlgorithmName		static
m	ToString	string		override
o	op_Equality	bool	HashAlgorithmName left, HashAlgorithmName right
o	op_Inequality	bool	HashAlgorithmName left, HashAlgorithmName right
T	interface	ICryptoTransform	IDisposable
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
p	InputBlockSize	int
p	OutputBlockSize	int
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	interface	ICspAsymmetricAlgorithm		supporting
p	CspKeyContainerInfo	CspKeyContainerInfo
m	ExportCspBlob	byte[]	bool includePrivateParameters
m	ImportCspBlob	void	byte[] rawData
T	sealed	IncrementalHash	IDisposable	supporting
p	AlgorithmName	HashAlgorithmName
m	AppendData	void	byte[] data
m	AppendData	void	byte[] data, int offset, int count
m	CreateHMAC	IncrementalHash	HashAlgorithmName hashAlgorithm, byte[] key	static
m	CreateHash	IncrementalHash	HashAlgorithmName hashAlgorithm	static
m	Dispose	void
m	GetHashAndReset	byte[]
T	enum	KeyNumber		supporting
v	Exchange	1
v	Signature	2
T	sealed	KeySizes
c	.ctor	void	int minSize, int maxSize, int skipSize
p	MaxSize	int
p	MinSize	int
p	SkipSize	int
T	abstract	KeyedHashAlgorithm	HashAlgorithm	allowed
m	Create	KeyedHashAlgorithm		static
m	Create	KeyedHashAlgorithm	string algName	static
p	Key	byte[]		set
T	class	MACTripleDES	KeyedHashAlgorithm	supporting
c	.ctor	void
c	.ctor	void	byte[] rgbKey
c	.ctor	void	string strTripleDES, byte[] rgbKey
m	Initialize	void		override
p	Padding	PaddingMode		set
T	abstract	MD5	HashAlgorithm	allowed
m	Create	MD5		static
m	Create	MD5	string algName	static
T	sealed	MD5Cng	MD5	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	MD5CryptoServiceProvider	MD5	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	ManifestSignatureInformation		supporting
p	AuthenticodeSignature	AuthenticodeSignatureInformation
p	Manifest	unknown
p	StrongNameSignature	StrongNameSignatureInformation
m	VerifySignature	ManifestSignatureInformationCollection	ActivationContext application	static
m	VerifySignature	ManifestSignatureInformationCollection	ActivationContext application, unknown manifests	static
m	VerifySignature	ManifestSignatureInformationCollection	ActivationContext application, unknown manifests, X509RevocationFlag revocationFlag, X509RevocationMode revocationMode	static
T	sealed	ManifestSignatureInformationCollection	ReadOnlyCollection<ManifestSignatureInformation>	supporting
T	abstract	MaskGenerationMethod		supporting
m	GenerateMask	byte[]	byte[] rgbSeed, int cbReturn
T	sealed	Oid		allowed
c	.ctor	void
c	.ctor	void	Oid oid
c	.ctor	void	string oid
c	.ctor	void	string value, string friendlyName
p	FriendlyName	string		set
m	FromFriendlyName	Oid	string friendlyName, OidGroup group	static
m	FromOidValue	Oid	string oidValue, OidGroup group	static
p	Value	string		set
T	sealed	OidCollection	ICollection, IEnumerable	supporting
c	.ctor	void
m	Add	int	Oid oid
m	CopyTo	void	Oid[] array, int index
p	Count	int
m	GetEnumerator	OidEnumerator
p	IsSynchronized	bool
i	Item	Oid	int index
i	Item	Oid	string oid
p	SyncRoot	object
T	sealed	OidEnumerator	IEnumerator	supporting
p	Current	Oid
m	MoveNext	bool
m	Reset	void
T	enum	OidGroup		supporting
v	All	0
v	Attribute	5
v	EncryptionAlgorithm	2
v	EnhancedKeyUsage	7
v	ExtensionOrAttribute	6
v	HashAlgorithm	1
v	KeyDerivationFunction	10
v	Policy	8
v	PublicKeyAlgorithm	3
v	SignatureAlgorithm	4
v	Template	9
T	class	PKCS1MaskGenerationMethod	MaskGenerationMethod	supporting
c	.ctor	void
m	GenerateMask	byte[]	byte[] rgbSeed, int cbReturn	override
p	HashName	string		set
T	enum	PaddingMode		allowed
v	ANSIX923	4
v	ISO10126	5
v	None	1
v	PKCS7	2
v	Zeros	3
T	class	PasswordDeriveBytes	DeriveBytes	supporting
c	.ctor	void	byte[] password, byte[] salt
c	.ctor	void	byte[] password, byte[] salt, CspParameters cspParams
c	.ctor	void	byte[] password, byte[] salt, string hashName, int iterations
c	.ctor	void	byte[] password, byte[] salt, string hashName, int iterations, CspParameters cspParams
c	.ctor	void	string strPassword, byte[] rgbSalt
c	.ctor	void	string strPassword, byte[] rgbSalt, CspParameters cspParams
c	.ctor	void	string strPassword, byte[] rgbSalt, string strHashName, int iterations
c	.ctor	void	string strPassword, byte[] rgbSalt, string strHashName, int iterations, CspParameters cspParams
m	CryptDeriveKey	byte[]	string algname, string alghashname, int keySize, byte[] rgbIV
m	GetBytes	byte[]	int cb	override obsolete
p	HashName	string		set
p	IterationCount	int		set
m	Reset	void		override
p	Salt	byte[]		set
T	abstract	RC2	SymmetricAlgorithm	supporting
m	Create	RC2		static
m	Create	RC2	string AlgName	static
p	EffectiveKeySize	int		set
p	KeySize	int		set
T	sealed	RC2CryptoServiceProvider	RC2	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
p	EffectiveKeySize	int		set
m	GenerateIV	void		override
m	GenerateKey	void		override
p	UseSalt	bool		set
T	abstract	RIPEMD160	HashAlgorithm	supporting
m	Create	RIPEMD160		static
m	Create	RIPEMD160	string hashName	static
T	class	RIPEMD160Managed	RIPEMD160	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	RNGCryptoServiceProvider	RandomNumberGenerator	allowed
c	.ctor	void
c	.ctor	void	byte[] rgb
c	.ctor	void	CspParameters cspParams
c	.ctor	void	string str
m	GetBytes	void	byte[] data	override
m	GetNonZeroBytes	void	byte[] data	override
T	abstract	RSA	AsymmetricAlgorithm	allowed
m	Create	RSA		static
m	Create	RSA	int keySizeInBits	static
m	Create	RSA	RSAParameters parameters	static
m	Create	RSA	string algName	static
m	Decrypt	byte[]	byte[] data, RSAEncryptionPadding padding
m	DecryptValue	byte[]	byte[] rgb
m	Encrypt	byte[]	byte[] data, RSAEncryptionPadding padding
m	EncryptValue	byte[]	byte[] rgb
m	ExportParameters	RSAParameters	bool includePrivateParameters
m	FromXmlString	void	string xmlString	override
m	ImportParameters	void	RSAParameters parameters
p	KeyExchangeAlgorithm	string
m	SignData	byte[]	byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	SignData	byte[]	byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	SignData	byte[]	Stream data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	SignHash	byte[]	byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
p	SignatureAlgorithm	string
m	ToXmlString	string	bool includePrivateParameters	override
m	VerifyData	bool	byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	VerifyData	bool	byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	VerifyData	bool	Stream data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
m	VerifyHash	bool	byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
T	sealed	RSACng	RSA	supporting
c	.ctor	void
c	.ctor	void	int keySize
c	.ctor	void	CngKey key
m	Decrypt	byte[]	byte[] data, RSAEncryptionPadding padding	override
m	DecryptValue	byte[]	byte[] rgb	override
m	Encrypt	byte[]	byte[] data, RSAEncryptionPadding padding	override
m	EncryptValue	byte[]	byte[] rgb	override
m	ExportParameters	RSAParameters	bool includePrivateParameters	override
m	ImportParameters	void	RSAParameters parameters	override
p	Key	CngKey
p	KeyExchangeAlgorithm	string
m	SignHash	byte[]	byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding	override
p	SignatureAlgorithm	string
m	VerifyHash	bool	byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding	override
T	sealed	RSACryptoServiceProvider	RSA, ICspAsymmetricAlgorithm	supporting
c	.ctor	void
c	.ctor	void	int dwKeySize
c	.ctor	void	int dwKeySize, CspParameters parameters
c	.ctor	void	CspParameters parameters
p	CspKeyContainerInfo	CspKeyContainerInfo
m	Decrypt	byte[]	byte[] rgb, bool fOAEP
m	Decrypt	byte[]	byte[] data, RSAEncryptionPadding padding	override
m	DecryptValue	byte[]	byte[] rgb	override
m	Encrypt	byte[]	byte[] rgb, bool fOAEP
m	Encrypt	byte[]	byte[] data, RSAEncryptionPadding padding	override
m	EncryptValue	byte[]	byte[] rgb	override
m	ExportCspBlob	byte[]	bool includePrivateParameters
m	ExportParameters	RSAParameters	bool includePrivateParameters	override
m	ImportCspBlob	void	byte[] keyBlob
m	ImportParameters	void	RSAParameters parameters	override
p	KeyExchangeAlgorithm	string
p	KeySize	int
p	PersistKeyInCsp	bool		set
p	PublicOnly	bool
m	SignData	byte[]	byte[] buffer, int offset, int count, object halg
m	SignData	byte[]	byte[] buffer, object halg
m	SignData	byte[]	Stream inputStream, object halg
m	SignHash	byte[]	byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding	override
m	SignHash	byte[]	byte[] rgbHash, string str
p	SignatureAlgorithm	string
p	UseMachineKeyStore	bool		static set
m	VerifyData	bool	byte[] buffer, object halg, byte[] signature
m	VerifyHash	bool	byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding	override
m	VerifyHash	bool	byte[] rgbHash, string str, byte[] rgbSignature
T	sealed	RSAEncryptionPadding	IEquatable<RSAEncryptionPadding>	allowed
m	CreateOaep	RSAEncryptionPadding	HashAlgorithmName hashAlgorithm	static
m	Equals	bool	object obj	override
m	Equals	bool	RSAEncryptionPadding other
m	GetHashCode	int		override
p	Mode	RSAEncryptionPaddingMode
p	OaepHashAlgorithm	HashAlgorithmName
p	OaepSHA1	RSAEncryptionPadding		static
p	OaepSHA256	RSAEncryptionPadding		static
p	OaepSHA384	RSAEncryptionPadding		static
p	OaepSHA512	RSAEncryptionPadding		static
p	Pkcs1	RSAEncryptionPadding		static
m	ToString	string		override
o	op_Equality	bool	RSAEncryptionPadding left, RSAEncryptionPadding right
o	op_Inequality	bool	RSAEncryptionPadding left, RSAEncryptionPadding right
T	enum	RSAEncryptionPaddingMode
v	Oaep	1
v	Pkcs1	0
T	class	RSAOAEPKeyExchangeDeformatter	AsymmetricKeyExchangeDeformatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	DecryptKeyExchange	byte[]	byte[] rgbData	override
p	Parameters	string		set
m	SetKey	void	AsymmetricAlgorithm key	override
T	class	RSAOAEPKeyExchangeFormatter	AsymmetricKeyExchangeFormatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	CreateKeyExchange	byte[]	byte[] rgbData	override
m	CreateKeyExchange	byte[]	byte[] rgbData, Type symAlgType	override
p	Parameter	byte[]		set
p	Parameters	string
p	Rng	RandomNumberGenerator		set
m	SetKey	void	AsymmetricAlgorithm key	override
T	class	RSAPKCS1KeyExchangeDeformatter	AsymmetricKeyExchangeDeformatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	DecryptKeyExchange	byte[]	byte[] rgbIn	override
p	Parameters	string		set
p	RNG	RandomNumberGenerator		set
m	SetKey	void	AsymmetricAlgorithm key	override
T	class	RSAPKCS1KeyExchangeFormatter	AsymmetricKeyExchangeFormatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	CreateKeyExchange	byte[]	byte[] rgbData	override
m	CreateKeyExchange	byte[]	byte[] rgbData, Type symAlgType	override
p	Parameters	string
p	Rng	RandomNumberGenerator		set
m	SetKey	void	AsymmetricAlgorithm key	override
T	class	RSAPKCS1SignatureDeformatter	AsymmetricSignatureDeformatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	SetHashAlgorithm	void	string strName	override
m	SetKey	void	AsymmetricAlgorithm key	override
m	VerifySignature	bool	byte[] rgbHash, byte[] rgbSignature	override
T	class	RSAPKCS1SignatureFormatter	AsymmetricSignatureFormatter	supporting
c	.ctor	void
c	.ctor	void	AsymmetricAlgorithm key
m	CreateSignature	byte[]	byte[] rgbHash	override
m	SetHashAlgorithm	void	string strName	override
m	SetKey	void	AsymmetricAlgorithm key	override
T	struct	RSAParameters
f	D	byte[]
f	DP	byte[]
f	DQ	byte[]
f	Exponent	byte[]
f	InverseQ	byte[]
f	Modulus	byte[]
f	P	byte[]
f	Q	byte[]
T	sealed	RSASignaturePadding	IEquatable<RSASignaturePadding>	allowed
m	Equals	bool	object obj	override
m	Equals	bool	RSASignaturePadding other
m	GetHashCode	int		override
p	Mode	RSASignaturePaddingMode
p	Pkcs1	RSASignaturePadding		static
p	Pss	RSASignaturePadding		static
m	ToString	string		override
o	op_Equality	bool	RSASignaturePadding left, RSASignaturePadding right
o	op_Inequality	bool	RSASignaturePadding left, RSASignaturePadding right
T	enum	RSASignaturePaddingMode
v	Pkcs1	0
v	Pss	1
T	abstract	RandomNumberGenerator	IDisposable
m	Create	RandomNumberGenerator		static
m	Create	RandomNumberGenerator	string rngName	static
m	Dispose	void
m	GetBytes	void	byte[] data
m	GetBytes	void	byte[] data, int offset, int count
m	GetNonZeroBytes	void	byte[] data
T	class	Rfc2898DeriveBytes	DeriveBytes	supporting
c	.ctor	void	byte[] password, byte[] salt, int iterations
c	.ctor	void	byte[] password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm
c	.ctor	void	string password, byte[] salt
c	.ctor	void	string password, byte[] salt, int iterations
c	.ctor	void	string password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm
c	.ctor	void	string password, int saltSize
c	.ctor	void	string password, int saltSize, int iterations
c	.ctor	void	string password, int saltSize, int iterations, HashAlgorithmName hashAlgorithm
m	CryptDeriveKey	byte[]	string algname, string alghashname, int keySize, byte[] rgbIV
m	GetBytes	byte[]	int cb	override
p	IterationCount	int		set
m	Reset	void		override
p	Salt	byte[]		set
T	abstract	Rijndael	SymmetricAlgorithm	supporting
m	Create	Rijndael		static
m	Create	Rijndael	string algName	static
T	sealed	RijndaelManaged	Rijndael	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	GenerateIV	void		override
m	GenerateKey	void		override
T	sealed	RijndaelManagedTransform	IDisposable, ICryptoTransform	supporting
p	BlockSizeValue	int
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
m	Clear	void
m	Dispose	void
p	InputBlockSize	int
p	OutputBlockSize	int
m	Reset	void
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	abstract	SHA1	HashAlgorithm	allowed
m	Create	SHA1		static
m	Create	SHA1	string hashName	static
T	sealed	SHA1Cng	SHA1	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	SHA1CryptoServiceProvider	SHA1	supporting
c	.ctor	void
m	Initialize	void		override
T	class	SHA1Managed	SHA1	allowed
c	.ctor	void
m	Initialize	void		override
T	abstract	SHA256	HashAlgorithm	allowed
m	Create	SHA256		static
m	Create	SHA256	string hashName	static
T	sealed	SHA256Cng	SHA256	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	SHA256CryptoServiceProvider	SHA256	supporting
c	.ctor	void
m	Initialize	void		override
T	class	SHA256Managed	SHA256	allowed
c	.ctor	void
m	Initialize	void		override
T	abstract	SHA384	HashAlgorithm	allowed
m	Create	SHA384		static
m	Create	SHA384	string hashName	static
T	sealed	SHA384Cng	SHA384	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	SHA384CryptoServiceProvider	SHA384	supporting
c	.ctor	void
m	Initialize	void		override
T	class	SHA384Managed	SHA384	allowed
c	.ctor	void
m	Initialize	void		override
T	abstract	SHA512	HashAlgorithm	allowed
m	Create	SHA512		static
m	Create	SHA512	string hashName	static
T	sealed	SHA512Cng	SHA512	supporting
c	.ctor	void
m	Initialize	void		override
T	sealed	SHA512CryptoServiceProvider	SHA512	supporting
c	.ctor	void
m	Initialize	void		override
T	class	SHA512Managed	SHA512	allowed
c	.ctor	void
m	Initialize	void		override
T	class	SignatureDescription		supporting
c	.ctor	void
c	.ctor	void	unknown el
m	CreateDeformatter	AsymmetricSignatureDeformatter	AsymmetricAlgorithm key
m	CreateDigest	HashAlgorithm
m	CreateFormatter	AsymmetricSignatureFormatter	AsymmetricAlgorithm key
p	DeformatterAlgorithm	string		set
p	DigestAlgorithm	string		set
p	FormatterAlgorithm	string		set
p	KeyAlgorithm	string		set
T	enum	SignatureVerificationResult		supporting
v	AssemblyIdentityMismatch	1
v	BadDigest	-2146869232
v	BadSignatureFormat	-2146762749
v	BasicConstraintsNotObserved	-2146869223
v	CertificateExpired	-2146762495
v	CertificateExplicitlyDistrusted	-2146762479
v	CertificateMalformed	-2146762488
v	CertificateNotExplicitlyTrusted	-2146762748
v	CertificateRevoked	-2146762484
v	CertificateUsageNotAllowed	-2146762490
v	ContainingSignatureInvalid	2
v	CouldNotBuildChain	-2146762486
v	GenericTrustFailure	-2146762485
v	InvalidCertificateName	-2146762476
v	InvalidCertificatePolicy	-2146762477
v	InvalidCertificateRole	-2146762493
v	InvalidCertificateSignature	-2146869244
v	InvalidCertificateUsage	-2146762480
v	InvalidCountersignature	-2146869245
v	InvalidSignerCertificate	-2146869246
v	InvalidTimePeriodNesting	-2146762494
v	InvalidTimestamp	-2146869243
v	IssuerChainingError	-2146762489
v	MissingSignature	-2146762496
v	PathLengthConstraintViolated	-2146762492
v	PublicKeyTokenMismatch	3
v	PublisherMismatch	4
v	RevocationCheckFailure	-2146762482
v	SystemError	-2146869247
v	UnknownCriticalExtension	-2146762491
v	UnknownTrustProvider	-2146762751
v	UnknownVerificationAction	-2146762750
v	UntrustedCertificationAuthority	-2146762478
v	UntrustedRootCertificate	-2146762487
v	UntrustedTestRootCertificate	-2146762483
v	Valid	0
T	sealed	StrongNameSignatureInformation		supporting
p	HResult	int
p	HashAlgorithm	string
p	IsValid	bool
p	PublicKey	AsymmetricAlgorithm
p	VerificationResult	SignatureVerificationResult
T	abstract	SymmetricAlgorithm	IDisposable	allowed except=Create()
p	BlockSize	int		set
m	Clear	void
m	Create	SymmetricAlgorithm		static
m	Create	SymmetricAlgorithm	string algName	static
m	CreateDecryptor	ICryptoTransform
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV
m	CreateEncryptor	ICryptoTransform
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV
m	Dispose	void
p	FeedbackSize	int		set
m	GenerateIV	void
m	GenerateKey	void
p	IV	byte[]		set
p	Key	byte[]		set
p	KeySize	int		set
p	LegalBlockSizes	KeySizes[]
p	LegalKeySizes	KeySizes[]
p	Mode	CipherMode		set
p	Padding	PaddingMode		set
m	ValidKeySize	bool	int bitLength
T	class	ToBase64Transform	IDisposable, ICryptoTransform	supporting
c	.ctor	void
p	CanReuseTransform	bool
p	CanTransformMultipleBlocks	bool
m	Clear	void
m	Dispose	void
p	InputBlockSize	int
p	OutputBlockSize	int
m	TransformBlock	int	byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset
m	TransformFinalBlock	byte[]	byte[] inputBuffer, int inputOffset, int inputCount
T	abstract	TripleDES	SymmetricAlgorithm	supporting
m	Create	TripleDES		static
m	Create	TripleDES	string str	static
m	IsWeakKey	bool	byte[] rgbKey	static
p	Key	byte[]		set
T	sealed	TripleDESCng	TripleDES	supporting
c	.ctor	void
c	.ctor	void	string keyName
c	.ctor	void	string keyName, CngProvider provider
c	.ctor	void	string keyName, CngProvider provider, CngKeyOpenOptions openOptions
m	CreateDecryptor	ICryptoTransform		override
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform		override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	GenerateIV	void		override
m	GenerateKey	void		override
p	Key	byte[]		set
p	KeySize	int		set
T	sealed	TripleDESCryptoServiceProvider	TripleDES	supporting
c	.ctor	void
m	CreateDecryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	CreateEncryptor	ICryptoTransform	byte[] rgbKey, byte[] rgbIV	override
m	GenerateIV	void		override
m	GenerateKey	void		override
N	System.Security.Cryptography.X509Certificates
T	sealed	AuthenticodeSignatureInformation		supporting
p	Description	string
p	DescriptionUrl	Uri
p	HResult	int
p	HashAlgorithm	string
p	SignatureChain	X509Chain
p	SigningCertificate	X509Certificate2
p	Timestamp	TimestampInformation
p	TrustStatus	TrustStatus
p	VerificationResult	SignatureVerificationResult
T	sealed	CertificateRequest		supporting
c	.ctor	void	X500DistinguishedName subjectName, ECDsa key, HashAlgorithmName hashAlgorithm
c	.ctor	void	X500DistinguishedName subjectName, RSA key, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
c	.ctor	void	X500DistinguishedName subjectName, PublicKey publicKey, HashAlgorithmName hashAlgorithm
c	.ctor	void	string subjectName, ECDsa key, HashAlgorithmName hashAlgorithm
c	.ctor	void	string subjectName, RSA key, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding
p	CertificateExtensions	Collection<X509Extension>
m	Create	X509Certificate2	X500DistinguishedName issuerName, X509SignatureGenerator generator, DateTimeOffset notBefore, DateTimeOffset notAfter, byte[] serialNumber
m	Create	X509Certificate2	X509Certificate2 issuerCertificate, DateTimeOffset notBefore, DateTimeOffset notAfter, byte[] serialNumber
m	CreateSelfSigned	X509Certificate2	DateTimeOffset notBefore, DateTimeOffset notAfter
m	CreateSigningRequest	byte[]
m	CreateSigningRequest	byte[]	X509SignatureGenerator signatureGenerator
p	HashAlgorithm	HashAlgorithmName
p	PublicKey	PublicKey
p	SubjectName	X500DistinguishedName
T	static	DSACertificateExtensions		supporting extensions
m	CopyWithPrivateKey	X509Certificate2	X509Certificate2 certificate, DSA privateKey	static extension
m	GetDSAPrivateKey	DSA	X509Certificate2 certificate	static extension
m	GetDSAPublicKey	DSA	X509Certificate2 certificate	static extension
T	static	ECDsaCertificateExtensions		supporting extensions
m	CopyWithPrivateKey	X509Certificate2	X509Certificate2 certificate, ECDsa privateKey	static extension
m	GetECDsaPrivateKey	ECDsa	X509Certificate2 certificate	static extension
m	GetECDsaPublicKey	ECDsa	X509Certificate2 certificate	static extension
T	enum	OpenFlags		supporting
v	IncludeArchived	8
v	MaxAllowed	2
v	OpenExistingOnly	4
v	ReadOnly	0
v	ReadWrite	1
T	sealed	PublicKey		allowed
c	.ctor	void	Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue
p	EncodedKeyValue	AsnEncodedData
p	EncodedParameters	AsnEncodedData
p	Key	AsymmetricAlgorithm
p	Oid	Oid
T	static	RSACertificateExtensions		allowed extensions
m	CopyWithPrivateKey	X509Certificate2	X509Certificate2 certificate, RSA privateKey	static extension
m	GetRSAPrivateKey	RSA	X509Certificate2 certificate	static extension
m	GetRSAPublicKey	RSA	X509Certificate2 certificate	static extension
T	enum	StoreLocation		supporting
v	CurrentUser	1
v	LocalMachine	2
T	enum	StoreName		supporting
v	AddressBook	1
v	AuthRoot	2
v	CertificateAuthority	3
v	Disallowed	4
v	My	5
v	Root	6
v	TrustedPeople	7
v	TrustedPublisher	8
T	sealed	SubjectAlternativeNameBuilder		supporting
c	.ctor	void
m	AddDnsName	void	string dnsName
m	AddEmailAddress	void	string emailAddress
m	AddIpAddress	void	IPAddress ipAddress
m	AddUri	void	Uri uri
m	AddUserPrincipalName	void	string upn
m	Build	X509Extension	bool critical=false
T	sealed	TimestampInformation		supporting
p	HResult	int
p	HashAlgorithm	string
p	IsValid	bool
p	SignatureChain	X509Chain
p	SigningCertificate	X509Certificate2
p	Timestamp	DateTime
p	VerificationResult	SignatureVerificationResult
T	enum	TrustStatus		supporting
v	KnownIdentity	2
v	Trusted	3
v	UnknownIdentity	1
v	Untrusted	0
T	sealed	X500DistinguishedName	AsnEncodedData	allowed only=Name
c	.ctor	void	byte[] encodedDistinguishedName
c	.ctor	void	AsnEncodedData encodedDistinguishedName
c	.ctor	void	X500DistinguishedName distinguishedName
c	.ctor	void	string distinguishedName
c	.ctor	void	string distinguishedName, X500DistinguishedNameFlags flag
m	Decode	string	X500DistinguishedNameFlags flag
m	Format	string	bool multiLine	override
p	Name	string
T	enum	X500DistinguishedNameFlags		supporting
v	DoNotUsePlusSign	32
v	DoNotUseQuotes	64
v	ForceUTF8Encoding	16384
v	None	0
v	Reversed	1
v	UseCommas	128
v	UseNewLines	256
v	UseSemicolons	16
v	UseT61Encoding	8192
v	UseUTF8Encoding	4096
T	sealed	X509BasicConstraintsExtension	X509Extension	supporting
c	.ctor	void
c	.ctor	void	bool certificateAuthority, bool hasPathLengthConstraint, int pathLengthConstraint, bool critical
c	.ctor	void	AsnEncodedData encodedBasicConstraints, bool critical
p	CertificateAuthority	bool
m	CopyFrom	void	AsnEncodedData asnEncodedData	override
p	HasPathLengthConstraint	bool
p	PathLengthConstraint	int
T	class	X509Certificate	IDisposable, ISerializable	allowed
c	.ctor	void
c	.ctor	void	byte[] data
c	.ctor	void	byte[] rawData, unknown password
c	.ctor	void	byte[] rawData, unknown password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	byte[] rawData, string password
c	.ctor	void	byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	IntPtr handle
c	.ctor	void	unknown info, unknown context
c	.ctor	void	X509Certificate cert
c	.ctor	void	string fileName
c	.ctor	void	string fileName, unknown password
c	.ctor	void	string fileName, unknown password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	string fileName, string password
c	.ctor	void	string fileName, string password, X509KeyStorageFlags keyStorageFlags
m	CreateFromCertFile	X509Certificate	string filename	static
m	CreateFromSignedFile	X509Certificate	string filename	static
m	Dispose	void
m	Equals	bool	object obj	override
m	Equals	bool	X509Certificate other
m	Export	byte[]	X509ContentType contentType
m	Export	byte[]	X509ContentType contentType, unknown password
m	Export	byte[]	X509ContentType contentType, string password
m	GetCertHash	byte[]
m	GetCertHash	byte[]	HashAlgorithmName hashAlgorithm
m	GetCertHashString	string
m	GetCertHashString	string	HashAlgorithmName hashAlgorithm
m	GetEffectiveDateString	string
m	GetExpirationDateString	string
m	GetFormat	string
m	GetHashCode	int		override
m	GetIssuerName	string		obsolete
m	GetKeyAlgorithm	string
m	GetKeyAlgorithmParameters	byte[]
m	GetKeyAlgorithmParametersString	string
m	GetName	string		obsolete
m	GetPublicKey	byte[]
m	GetPublicKeyString	string
m	GetRawCertData	byte[]
m	GetRawCertDataString	string
m	GetSerialNumber	byte[]
m	GetSerialNumberString	string
p	Handle	IntPtr
m	Import	void	byte[] rawData
m	Import	void	byte[] rawData, unknown password, X509KeyStorageFlags keyStorageFlags
m	Import	void	byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags
m	Import	void	string fileName
m	Import	void	string fileName, unknown password, X509KeyStorageFlags keyStorageFlags
m	Import	void	string fileName, string password, X509KeyStorageFlags keyStorageFlags
p	Issuer	string
m	Reset	void
p	Subject	string
m	ToString	string		override
m	ToString	string	bool fVerbose
T	class	X509Certificate2	X509Certificate	allowed
c	.ctor	void
c	.ctor	void	byte[] rawData
c	.ctor	void	byte[] rawData, unknown password
c	.ctor	void	byte[] rawData, unknown password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	byte[] rawData, string password
c	.ctor	void	byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	IntPtr handle
c	.ctor	void	X509Certificate certificate
c	.ctor	void	string fileName
c	.ctor	void	string fileName, unknown password
c	.ctor	void	string fileName, unknown password, X509KeyStorageFlags keyStorageFlags
c	.ctor	void	string fileName, string password
c	.ctor	void	string fileName, string password, X509KeyStorageFlags keyStorageFlags
p	Archived	bool		set
p	Extensions	X509ExtensionCollection
p	FriendlyName	string		set
m	GetCertContentType	X509ContentType	byte[] rawData	static
m	GetCertContentType	X509ContentType	string fileName	static
m	GetNameInfo	string	X509NameType nameType, bool forIssuer
p	HasPrivateKey	bool
m	Import	void	byte[] rawData	override
m	Import	void	byte[] rawData, unknown password, X509KeyStorageFlags keyStorageFlags	override
m	Import	void	byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags	override
m	Import	void	string fileName	override
m	Import	void	string fileName, unknown password, X509KeyStorageFlags keyStorageFlags	override
m	Import	void	string fileName, string password, X509KeyStorageFlags keyStorageFlags	override
p	IssuerName	X500DistinguishedName
p	NotAfter	DateTime
p	NotBefore	DateTime
p	PrivateKey	AsymmetricAlgorithm		set
p	PublicKey	PublicKey
p	RawData	byte[]
m	Reset	void		override
p	SerialNumber	string
p	SignatureAlgorithm	Oid
p	SubjectName	X500DistinguishedName
p	Thumbprint	string
m	ToString	string		override
m	ToString	string	bool verbose	override
m	Verify	bool
p	Version	int
T	class	X509Certificate2Collection	X509CertificateCollection	supporting
c	.ctor	void
c	.ctor	void	X509Certificate2 certificate
c	.ctor	void	X509Certificate2Collection certificates
c	.ctor	void	X509Certificate2[] certificates
m	Add	int	X509Certificate2 certificate
m	AddRange	void	X509Certificate2Collection certificates
m	AddRange	void	X509Certificate2[] certificates
m	Contains	bool	X509Certificate2 certificate
m	Export	byte[]	X509ContentType contentType
m	Export	byte[]	X509ContentType contentType, string password
m	Find	X509Certificate2Collection	X509FindType findType, object findValue, bool validOnly
m	GetEnumerator	X509Certificate2Enumerator
m	Import	void	byte[] rawData
m	Import	void	byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags
m	Import	void	string fileName
m	Import	void	string fileName, string password, X509KeyStorageFlags keyStorageFlags
m	Insert	void	int index, X509Certificate2 certificate
i	Item	X509Certificate2	int index	set
m	Remove	void	X509Certificate2 certificate
m	RemoveRange	void	X509Certificate2Collection certificates
m	RemoveRange	void	X509Certificate2[] certificates
T	sealed	X509Certificate2Enumerator	IEnumerator	supporting
p	Current	X509Certificate2
m	MoveNext	bool
m	Reset	void
T	class	X509CertificateCollection	CollectionBase	supporting
c	.ctor	void
c	.ctor	void	X509CertificateCollection value
c	.ctor	void	X509Certificate[] value
m	Add	int	X509Certificate value
m	AddRange	void	X509CertificateCollection value
m	AddRange	void	X509Certificate[] value
m	Contains	bool	X509Certificate value
m	CopyTo	void	X509Certificate[] array, int index
m	GetEnumerator	X509CertificateCollection.X509CertificateEnumerator
m	GetHashCode	int		override
m	IndexOf	int	X509Certificate value
m	Insert	void	int index, X509Certificate value
i	Item	X509Certificate	int index	set
m	Remove	void	X509Certificate value
T	class	X509CertificateCollection.X509CertificateEnumerator	IEnumerator	supporting
c	.ctor	void	X509CertificateCollection mappings
p	Current	X509Certificate
m	MoveNext	bool
m	Reset	void
T	class	X509Chain	IDisposable	supporting
c	.ctor	void
c	.ctor	void	bool useMachineContext
c	.ctor	void	IntPtr chainContext
m	Build	bool	X509Certificate2 certificate
p	ChainContext	IntPtr
p	ChainElements	X509ChainElementCollection
p	ChainPolicy	X509ChainPolicy		set
p	ChainStatus	X509ChainStatus[]
m	Create	X509Chain		static
m	Dispose	void
m	Reset	void
p	SafeHandle	unknown
T	class	X509ChainElement		supporting
p	Certificate	X509Certificate2
p	ChainElementStatus	X509ChainStatus[]
p	Information	string
T	sealed	X509ChainElementCollection	ICollection, IEnumerable	supporting
m	CopyTo	void	X509ChainElement[] array, int index
p	Count	int
m	GetEnumerator	X509ChainElementEnumerator
p	IsSynchronized	bool
i	Item	X509ChainElement	int index
p	SyncRoot	object
T	sealed	X509ChainElementEnumerator	IEnumerator	supporting
p	Current	X509ChainElement
m	MoveNext	bool
m	Reset	void
T	sealed	X509ChainPolicy		supporting
c	.ctor	void
p	ApplicationPolicy	OidCollection
p	CertificatePolicy	OidCollection
p	ExtraStore	X509Certificate2Collection
m	Reset	void
p	RevocationFlag	X509RevocationFlag		set
p	RevocationMode	X509RevocationMode		set
p	UrlRetrievalTimeout	TimeSpan		set
p	VerificationFlags	X509VerificationFlags		set
p	VerificationTime	DateTime		set
T	struct	X509ChainStatus		supporting
p	Status	X509ChainStatusFlags		set
p	StatusInformation	string		set
T	enum	X509ChainStatusFlags		supporting
v	CtlNotSignatureValid	262144
v	CtlNotTimeValid	131072
v	CtlNotValidForUsage	524288
v	Cyclic	128
v	ExplicitDistrust	67108864
v	HasExcludedNameConstraint	32768
v	HasNotDefinedNameConstraint	8192
v	HasNotPermittedNameConstraint	16384
v	HasNotSupportedCriticalExtension	134217728
v	HasNotSupportedNameConstraint	4096
v	HasWeakSignature	1048576
v	InvalidBasicConstraints	1024
v	InvalidExtension	256
v	InvalidNameConstraints	2048
v	InvalidPolicyConstraints	512
v	NoError	0
v	NoIssuanceChainPolicy	33554432
v	NotSignatureValid	8
v	NotTimeNested	2
v	NotTimeValid	1
v	NotValidForUsage	16
v	OfflineRevocation	16777216
v	PartialChain	65536
v	RevocationStatusUnknown	64
v	Revoked	4
v	UntrustedRoot	32
T	enum	X509ContentType		allowed
v	Authenticode	6
v	Cert	1
v	Pfx	3
v	Pkcs12	3
v	Pkcs7	5
v	SerializedCert	2
v	SerializedStore	4
v	Unknown	0
T	sealed	X509EnhancedKeyUsageExtension	X509Extension	supporting
c	.ctor	void
c	.ctor	void	AsnEncodedData encodedEnhancedKeyUsages, bool critical
c	.ctor	void	OidCollection enhancedKeyUsages, bool critical
m	CopyFrom	void	AsnEncodedData asnEncodedData	override
p	EnhancedKeyUsages	OidCollection
T	class	X509Extension	AsnEncodedData	supporting
c	.ctor	void	AsnEncodedData encodedExtension, bool critical
c	.ctor	void	Oid oid, byte[] rawData, bool critical
c	.ctor	void	string oid, byte[] rawData, bool critical
m	CopyFrom	void	AsnEncodedData asnEncodedData	override
p	Critical	bool		set
T	sealed	X509ExtensionCollection	ICollection, IEnumerable
c	.ctor	void
m	Add	int	X509Extension extension
m	CopyTo	void	X509Extension[] array, int index
p	Count	int
m	GetEnumerator	X509ExtensionEnumerator
p	IsSynchronized	bool
i	Item	X509Extension	int index
i	Item	X509Extension	string oid
p	SyncRoot	object
T	sealed	X509ExtensionEnumerator	IEnumerator	supporting
p	Current	X509Extension
m	MoveNext	bool
m	Reset	void
T	enum	X509FindType		supporting
v	FindByApplicationPolicy	10
v	FindByCertificatePolicy	11
v	FindByExtension	12
v	FindByIssuerDistinguishedName	4
v	FindByIssuerName	3
v	FindByKeyUsage	13
v	FindBySerialNumber	5
v	FindBySubjectDistinguishedName	2
v	FindBySubjectKeyIdentifier	14
v	FindBySubjectName	1
v	FindByTemplateName	9
v	FindByThumbprint	0
v	FindByTimeExpired	8
v	FindByTimeNotYetValid	7
v	FindByTimeValid	6
T	enum	X509IncludeOption		supporting
v	EndCertOnly	2
v	ExcludeRoot	1
v	None	0
v	WholeChain	3
T	enum	X509KeyStorageFlags		supporting
v	DefaultKeySet	0
v	EphemeralKeySet	32
v	Exportable	4
v	MachineKeySet	2
v	PersistKeySet	16
v	UserKeySet	1
v	UserProtected	8
T	sealed	X509KeyUsageExtension	X509Extension	supporting
c	.ctor	void
c	.ctor	void	AsnEncodedData encodedKeyUsage, bool critical
c	.ctor	void	X509KeyUsageFlags keyUsages, bool critical
m	CopyFrom	void	AsnEncodedData asnEncodedData	override
p	KeyUsages	X509KeyUsageFlags
T	enum	X509KeyUsageFlags		supporting
v	CrlSign	2
v	DataEncipherment	16
v	DecipherOnly	32768
v	DigitalSignature	128
v	EncipherOnly	1
v	KeyAgreement	8
v	KeyCertSign	4
v	KeyEncipherment	32
v	None	0
v	NonRepudiation	64
T	enum	X509NameType		allowed
v	DnsFromAlternativeName	4
v	DnsName	3
v	EmailName	1
v	SimpleName	0
v	UpnName	2
v	UrlName	5
T	enum	X509RevocationFlag		supporting
v	EndCertificateOnly	0
v	EntireChain	1
v	ExcludeRoot	2
T	enum	X509RevocationMode		supporting
v	NoCheck	0
v	Offline	2
v	Online	1
T	abstract	X509SignatureGenerator		supporting
m	CreateForECDsa	X509SignatureGenerator	ECDsa key	static
m	CreateForRSA	X509SignatureGenerator	RSA key, RSASignaturePadding signaturePadding	static
m	GetSignatureAlgorithmIdentifier	byte[]	HashAlgorithmName hashAlgorithm
p	PublicKey	PublicKey
m	SignData	byte[]	byte[] data, HashAlgorithmName hashAlgorithm
T	sealed	X509Store	IDisposable	supporting
c	.ctor	void
c	.ctor	void	IntPtr storeHandle
c	.ctor	void	StoreLocation storeLocation
c	.ctor	void	StoreName storeName
c	.ctor	void	StoreName storeName, StoreLocation storeLocation
c	.ctor	void	string storeName
c	.ctor	void	string storeName, StoreLocation storeLocation
m	Add	void	X509Certificate2 certificate
m	AddRange	void	X509Certificate2Collection certificates
p	Certificates	X509Certificate2Collection
m	Close	void
m	Dispose	void
p	Location	StoreLocation
p	Name	string
m	Open	void	OpenFlags flags
m	Remove	void	X509Certificate2 certificate
m	RemoveRange	void	X509Certificate2Collection certificates
p	StoreHandle	IntPtr
T	sealed	X509SubjectKeyIdentifierExtension	X509Extension	supporting
c	.ctor	void
c	.ctor	void	byte[] subjectKeyIdentifier, bool critical
c	.ctor	void	AsnEncodedData encodedSubjectKeyIdentifier, bool critical
c	.ctor	void	PublicKey key, bool critical
c	.ctor	void	PublicKey key, X509SubjectKeyIdentifierHashAlgorithm algorithm, bool critical
c	.ctor	void	string subjectKeyIdentifier, bool critical
m	CopyFrom	void	AsnEncodedData asnEncodedData	override
p	SubjectKeyIdentifier	string
T	enum	X509SubjectKeyIdentifierHashAlgorithm		supporting
v	CapiSha1	2
v	Sha1	0
v	ShortSha1	1
T	enum	X509VerificationFlags		supporting
v	AllFlags	4095
v	AllowUnknownCertificateAuthority	16
v	IgnoreCertificateAuthorityRevocationUnknown	1024
v	IgnoreCtlNotTimeValid	2
v	IgnoreCtlSignerRevocationUnknown	512
v	IgnoreEndRevocationUnknown	256
v	IgnoreInvalidBasicConstraints	8
v	IgnoreInvalidName	64
v	IgnoreInvalidPolicy	128
v	IgnoreNotTimeNested	4
v	IgnoreNotTimeValid	1
v	IgnoreRootRevocationUnknown	2048
v	IgnoreWrongUsage	32
v	NoFlag	0
N	System.Text
T	class	ASCIIEncoding	Encoding	supporting
c	.ctor	void
m	GetByteCount	int	char[] chars, int index, int count	override
m	GetByteCount	int	string chars	override
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetBytes	int	string chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetCharCount	int	byte[] bytes, int index, int count	override
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex	override
m	GetDecoder	Decoder		override
m	GetEncoder	Encoder		override
m	GetMaxByteCount	int	int charCount	override
m	GetMaxCharCount	int	int byteCount	override
m	GetString	string	byte[] bytes, int byteIndex, int byteCount	override
p	IsSingleByte	bool
T	abstract	Decoder
m	Convert	void	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed
p	Fallback	DecoderFallback		set
p	FallbackBuffer	DecoderFallbackBuffer
m	GetCharCount	int	byte[] bytes, int index, int count
m	GetCharCount	int	byte[] bytes, int index, int count, bool flush
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush
m	Reset	void
T	sealed	DecoderExceptionFallback	DecoderFallback	supporting
c	.ctor	void
m	CreateFallbackBuffer	DecoderFallbackBuffer		override
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	MaxCharCount	int
T	sealed	DecoderExceptionFallbackBuffer	DecoderFallbackBuffer	supporting
c	.ctor	void
m	Fallback	bool	byte[] bytesUnknown, int index	override
m	GetNextChar	char		override
m	MovePrevious	bool		override
p	Remaining	int
T	abstract	DecoderFallback
m	CreateFallbackBuffer	DecoderFallbackBuffer
p	ExceptionFallback	DecoderFallback		static
p	MaxCharCount	int
p	ReplacementFallback	DecoderFallback		static
T	abstract	DecoderFallbackBuffer		supporting
m	Fallback	bool	byte[] bytesUnknown, int index
m	GetNextChar	char
m	MovePrevious	bool
p	Remaining	int
m	Reset	void
T	sealed	DecoderFallbackException	ArgumentException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, byte[] bytesUnknown, int index
c	.ctor	void	string message, Exception innerException
p	BytesUnknown	byte[]
p	Index	int
T	sealed	DecoderReplacementFallback	DecoderFallback	supporting
c	.ctor	void
c	.ctor	void	string replacement
m	CreateFallbackBuffer	DecoderFallbackBuffer		override
p	DefaultString	string
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	MaxCharCount	int
T	sealed	DecoderReplacementFallbackBuffer	DecoderFallbackBuffer	supporting
c	.ctor	void	DecoderReplacementFallback fallback
m	Fallback	bool	byte[] bytesUnknown, int index	override
m	GetNextChar	char		override
m	MovePrevious	bool		override
p	Remaining	int
m	Reset	void		override
T	abstract	Encoder
m	Convert	void	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed
p	Fallback	EncoderFallback		set
p	FallbackBuffer	EncoderFallbackBuffer
m	GetByteCount	int	char[] chars, int index, int count, bool flush
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush
m	Reset	void
T	sealed	EncoderExceptionFallback	EncoderFallback	supporting
c	.ctor	void
m	CreateFallbackBuffer	EncoderFallbackBuffer		override
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	MaxCharCount	int
T	sealed	EncoderExceptionFallbackBuffer	EncoderFallbackBuffer	supporting
c	.ctor	void
m	Fallback	bool	char charUnknownHigh, char charUnknownLow, int index	override
m	Fallback	bool	char charUnknown, int index	override
m	GetNextChar	char		override
m	MovePrevious	bool		override
p	Remaining	int
T	abstract	EncoderFallback
m	CreateFallbackBuffer	EncoderFallbackBuffer
p	ExceptionFallback	EncoderFallback		static
p	MaxCharCount	int
p	ReplacementFallback	EncoderFallback		static
T	abstract	EncoderFallbackBuffer		supporting
m	Fallback	bool	char charUnknownHigh, char charUnknownLow, int index
m	Fallback	bool	char charUnknown, int index
m	GetNextChar	char
m	MovePrevious	bool
p	Remaining	int
m	Reset	void
T	sealed	EncoderFallbackException	ArgumentException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
p	CharUnknown	char
p	CharUnknownHigh	char
p	CharUnknownLow	char
p	Index	int
m	IsUnknownSurrogate	bool
T	sealed	EncoderReplacementFallback	EncoderFallback	supporting
c	.ctor	void
c	.ctor	void	string replacement
m	CreateFallbackBuffer	EncoderFallbackBuffer		override
p	DefaultString	string
m	Equals	bool	object value	override
m	GetHashCode	int		override
p	MaxCharCount	int
T	sealed	EncoderReplacementFallbackBuffer	EncoderFallbackBuffer	supporting
c	.ctor	void	EncoderReplacementFallback fallback
m	Fallback	bool	char charUnknownHigh, char charUnknownLow, int index	override
m	Fallback	bool	char charUnknown, int index	override
m	GetNextChar	char		override
m	MovePrevious	bool		override
p	Remaining	int
m	Reset	void		override
T	abstract	Encoding	ICloneable	allowed
p	ASCII	Encoding		static
p	BigEndianUnicode	Encoding		static
p	BodyName	string
m	Clone	object
p	CodePage	int
m	Convert	byte[]	Encoding srcEncoding, Encoding dstEncoding, byte[] bytes	static
m	Convert	byte[]	Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count	static
p	DecoderFallback	DecoderFallback		set
p	Default	Encoding		static
p	EncoderFallback	EncoderFallback		set
p	EncodingName	string
m	Equals	bool	object value	override
m	GetByteCount	int	char[] chars
m	GetByteCount	int	char[] chars, int index, int count
m	GetByteCount	int	string s
m	GetBytes	byte[]	char[] chars
m	GetBytes	byte[]	char[] chars, int index, int count
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex
m	GetBytes	byte[]	string s
m	GetBytes	int	string s, int charIndex, int charCount, byte[] bytes, int byteIndex
m	GetCharCount	int	byte[] bytes
m	GetCharCount	int	byte[] bytes, int index, int count
m	GetChars	char[]	byte[] bytes
m	GetChars	char[]	byte[] bytes, int index, int count
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex
m	GetDecoder	Decoder
m	GetEncoder	Encoder
m	GetEncoding	Encoding	int codepage	static
m	GetEncoding	Encoding	int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback	static
m	GetEncoding	Encoding	string name	static
m	GetEncoding	Encoding	string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback	static
m	GetEncodings	EncodingInfo[]		static
m	GetHashCode	int		override
m	GetMaxByteCount	int	int charCount
m	GetMaxCharCount	int	int byteCount
m	GetPreamble	byte[]
m	GetString	string	byte[] bytes
m	GetString	string	byte[] bytes, int index, int count
p	HeaderName	string
m	IsAlwaysNormalized	bool
m	IsAlwaysNormalized	bool	NormalizationForm form
p	IsBrowserDisplay	bool
p	IsBrowserSave	bool
p	IsMailNewsDisplay	bool
p	IsMailNewsSave	bool
p	IsReadOnly	bool
p	IsSingleByte	bool
m	RegisterProvider	void	EncodingProvider provider	static
p	UTF32	Encoding		static
p	UTF7	Encoding		static
p	UTF8	Encoding		static
p	Unicode	Encoding		static
p	WebName	string
p	WindowsCodePage	int
T	sealed	EncodingInfo
p	CodePage	int
p	DisplayName	string
m	Equals	bool	object value	override
m	GetEncoding	Encoding
m	GetHashCode	int		override
p	Name	string
T	abstract	EncodingProvider		supporting
c	.ctor	void
m	GetEncoding	Encoding	int codepage
m	GetEncoding	Encoding	int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback
m	GetEncoding	Encoding	string name
m	GetEncoding	Encoding	string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback
T	enum	NormalizationForm		supporting
v	FormC	1
v	FormD	2
v	FormKC	5
v	FormKD	6
T	sealed	StringBuilder	ISerializable	allowed
c	.ctor	void
c	.ctor	void	int capacity
c	.ctor	void	int capacity, int maxCapacity
c	.ctor	void	string value
c	.ctor	void	string value, int capacity
c	.ctor	void	string value, int startIndex, int length, int capacity
m	Append	StringBuilder	bool value
m	Append	StringBuilder	byte value
m	Append	StringBuilder	char value
m	Append	StringBuilder	char value, int repeatCount
m	Append	StringBuilder	char[] value
m	Append	StringBuilder	char[] value, int startIndex, int charCount
m	Append	StringBuilder	decimal value
m	Append	StringBuilder	double value
m	Append	StringBuilder	short value
m	Append	StringBuilder	int value
m	Append	StringBuilder	long value
m	Append	StringBuilder	object value
m	Append	StringBuilder	sbyte value
m	Append	StringBuilder	float value
m	Append	StringBuilder	string value
m	Append	StringBuilder	string value, int startIndex, int count
m	Append	StringBuilder	ushort value
m	Append	StringBuilder	uint value
m	Append	StringBuilder	ulong value
m	AppendFormat	StringBuilder	IFormatProvider provider, string format, object arg0
m	AppendFormat	StringBuilder	IFormatProvider provider, string format, object arg0, object arg1
m	AppendFormat	StringBuilder	IFormatProvider provider, string format, object arg0, object arg1, object arg2
m	AppendFormat	StringBuilder	IFormatProvider provider, string format, params object[] args
m	AppendFormat	StringBuilder	string format, object arg0
m	AppendFormat	StringBuilder	string format, object arg0, object arg1
m	AppendFormat	StringBuilder	string format, object arg0, object arg1, object arg2
m	AppendFormat	StringBuilder	string format, params object[] args
m	AppendLine	StringBuilder
m	AppendLine	StringBuilder	string value
p	Capacity	int		set
i	Chars	char	int index	set
m	Clear	StringBuilder
m	CopyTo	void	int sourceIndex, char[] destination, int destinationIndex, int count
m	EnsureCapacity	int	int capacity
m	Equals	bool	StringBuilder sb
m	Insert	StringBuilder	int index, bool value
m	Insert	StringBuilder	int index, byte value
m	Insert	StringBuilder	int index, char value
m	Insert	StringBuilder	int index, char[] value
m	Insert	StringBuilder	int index, char[] value, int startIndex, int charCount
m	Insert	StringBuilder	int index, decimal value
m	Insert	StringBuilder	int index, double value
m	Insert	StringBuilder	int index, short value
m	Insert	StringBuilder	int index, int value
m	Insert	StringBuilder	int index, long value
m	Insert	StringBuilder	int index, object value
m	Insert	StringBuilder	int index, sbyte value
m	Insert	StringBuilder	int index, float value
m	Insert	StringBuilder	int index, string value
m	Insert	StringBuilder	int index, string value, int count
m	Insert	StringBuilder	int index, ushort value
m	Insert	StringBuilder	int index, uint value
m	Insert	StringBuilder	int index, ulong value
p	Length	int		set
p	MaxCapacity	int
m	Remove	StringBuilder	int startIndex, int length
m	Replace	StringBuilder	char oldChar, char newChar
m	Replace	StringBuilder	char oldChar, char newChar, int startIndex, int count
m	Replace	StringBuilder	string oldValue, string newValue
m	Replace	StringBuilder	string oldValue, string newValue, int startIndex, int count
m	ToString	string		override
m	ToString	string	int startIndex, int length
T	sealed	UTF32Encoding	Encoding	supporting
c	.ctor	void
c	.ctor	void	bool bigEndian, bool byteOrderMark
c	.ctor	void	bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters
m	Equals	bool	object value	override
m	GetByteCount	int	char[] chars, int index, int count	override
m	GetByteCount	int	string s	override
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetBytes	int	string s, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetCharCount	int	byte[] bytes, int index, int count	override
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex	override
m	GetDecoder	Decoder		override
m	GetEncoder	Encoder		override
m	GetHashCode	int		override
m	GetMaxByteCount	int	int charCount	override
m	GetMaxCharCount	int	int byteCount	override
m	GetPreamble	byte[]		override
m	GetString	string	byte[] bytes, int index, int count	override
T	class	UTF7Encoding	Encoding	supporting
c	.ctor	void
c	.ctor	void	bool allowOptionals
m	Equals	bool	object value	override
m	GetByteCount	int	char[] chars, int index, int count	override
m	GetByteCount	int	string s	override
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetBytes	int	string s, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetCharCount	int	byte[] bytes, int index, int count	override
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex	override
m	GetDecoder	Decoder		override
m	GetEncoder	Encoder		override
m	GetHashCode	int		override
m	GetMaxByteCount	int	int charCount	override
m	GetMaxCharCount	int	int byteCount	override
m	GetString	string	byte[] bytes, int index, int count	override
T	class	UTF8Encoding	Encoding	supporting
c	.ctor	void
c	.ctor	void	bool encoderShouldEmitUTF8Identifier
c	.ctor	void	bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes
m	Equals	bool	object value	override
m	GetByteCount	int	char[] chars, int index, int count	override
m	GetByteCount	int	string chars	override
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetBytes	int	string s, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetCharCount	int	byte[] bytes, int index, int count	override
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex	override
m	GetDecoder	Decoder		override
m	GetEncoder	Encoder		override
m	GetHashCode	int		override
m	GetMaxByteCount	int	int charCount	override
m	GetMaxCharCount	int	int byteCount	override
m	GetPreamble	byte[]		override
m	GetString	string	byte[] bytes, int index, int count	override
T	class	UnicodeEncoding	Encoding	supporting
c	.ctor	void
c	.ctor	void	bool bigEndian, bool byteOrderMark
c	.ctor	void	bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes
f	CharSize	int		static const=2
m	Equals	bool	object value	override
m	GetByteCount	int	char[] chars, int index, int count	override
m	GetByteCount	int	string s	override
m	GetBytes	int	char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetBytes	int	string s, int charIndex, int charCount, byte[] bytes, int byteIndex	override
m	GetCharCount	int	byte[] bytes, int index, int count	override
m	GetChars	int	byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex	override
m	GetDecoder	Decoder		override
m	GetEncoder	Encoder		override
m	GetHashCode	int		override
m	GetMaxByteCount	int	int charCount	override
m	GetMaxCharCount	int	int byteCount	override
m	GetPreamble	byte[]		override
m	GetString	string	byte[] bytes, int index, int count	override
N	System.Text.RegularExpressions
T	class	Capture		allowed only=Index,Length,Value
p	Index	int
p	Length	int
m	ToString	string		override
p	Value	string
T	class	CaptureCollection	ICollection, IEnumerable	allowed only=Count,Item
m	CopyTo	void	Array array, int arrayIndex
p	Count	int
m	GetEnumerator	IEnumerator
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	Capture	int i
p	SyncRoot	object
T	class	Group	Capture	allowed only=Captures,Success
p	Captures	CaptureCollection
p	Name	string
p	Success	bool
m	Synchronized	Group	Group inner	static
T	class	GroupCollection	ICollection, IEnumerable	allowed only=Count,Item
m	CopyTo	void	Array array, int arrayIndex
p	Count	int
m	GetEnumerator	IEnumerator
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	Group	int groupnum
i	Item	Group	string groupname
p	SyncRoot	object
T	class	Match	Group	allowed only=Empty,Groups,Result
p	Empty	Match		static
p	Groups	GroupCollection
m	NextMatch	Match
m	Result	string	string replacement
m	Synchronized	Match	Match inner	static
T	class	MatchCollection	ICollection, IEnumerable
m	CopyTo	void	Array array, int arrayIndex
p	Count	int
m	GetEnumerator	IEnumerator
p	IsReadOnly	bool
p	IsSynchronized	bool
i	Item	Match	int i
p	SyncRoot	object
T	delegate	MatchEvaluator		supporting
m	Invoke	string	Match match
T	class	Regex	ISerializable	allowed only=.ctor,IsMatch,Match,Matches,Replace,Unescape,Split
c	.ctor	void	string pattern
c	.ctor	void	string pattern, RegexOptions options
c	.ctor	void	string pattern, RegexOptions options, TimeSpan matchTimeout
p	CacheSize	int		static set
m	CompileToAssembly	void	RegexCompilationInfo[] regexinfos, unknown assemblyname	static
m	CompileToAssembly	void	RegexCompilationInfo[] regexinfos, unknown assemblyname, unknown[] attributes	static
m	CompileToAssembly	void	RegexCompilationInfo[] regexinfos, unknown assemblyname, unknown[] attributes, string resourceFile	static
m	Escape	string	string str	static
m	GetGroupNames	string[]
m	GetGroupNumbers	int[]
m	GroupNameFromNumber	string	int i
m	GroupNumberFromName	int	string name
f	InfiniteMatchTimeout	TimeSpan		static readonly
m	IsMatch	bool	string input
m	IsMatch	bool	string input, int startat
m	IsMatch	bool	string input, string pattern	static
m	IsMatch	bool	string input, string pattern, RegexOptions options	static
m	IsMatch	bool	string input, string pattern, RegexOptions options, TimeSpan matchTimeout	static
m	Match	Match	string input
m	Match	Match	string input, int startat
m	Match	Match	string input, int beginning, int length
m	Match	Match	string input, string pattern	static
m	Match	Match	string input, string pattern, RegexOptions options	static
m	Match	Match	string input, string pattern, RegexOptions options, TimeSpan matchTimeout	static
p	MatchTimeout	TimeSpan
m	Matches	MatchCollection	string input
m	Matches	MatchCollection	string input, int startat
m	Matches	MatchCollection	string input, string pattern	static
m	Matches	MatchCollection	string input, string pattern, RegexOptions options	static
m	Matches	MatchCollection	string input, string pattern, RegexOptions options, TimeSpan matchTimeout	static
p	Options	RegexOptions
m	Replace	string	string input, string replacement
m	Replace	string	string input, string replacement, int count
m	Replace	string	string input, string replacement, int count, int startat
m	Replace	string	string input, string pattern, string replacement	static
m	Replace	string	string input, string pattern, string replacement, RegexOptions options	static
m	Replace	string	string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout	static
m	Replace	string	string input, string pattern, MatchEvaluator evaluator	static
m	Replace	string	string input, string pattern, MatchEvaluator evaluator, RegexOptions options	static
m	Replace	string	string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout	static
m	Replace	string	string input, MatchEvaluator evaluator
m	Replace	string	string input, MatchEvaluator evaluator, int count
m	Replace	string	string input, MatchEvaluator evaluator, int count, int startat
p	RightToLeft	bool
m	Split	string[]	string input
m	Split	string[]	string input, int count
m	Split	string[]	string input, int count, int startat
m	Split	string[]	string input, string pattern	static
m	Split	string[]	string input, string pattern, RegexOptions options	static
m	Split	string[]	string input, string pattern, RegexOptions options, TimeSpan matchTimeout	static
m	ToString	string		override
m	Unescape	string	string str	static
T	class	RegexCompilationInfo		supporting
c	.ctor	void	string pattern, RegexOptions options, string name, string fullnamespace, bool ispublic
c	.ctor	void	string pattern, RegexOptions options, string name, string fullnamespace, bool ispublic, TimeSpan matchTimeout
p	IsPublic	bool		set
p	MatchTimeout	TimeSpan		set
p	Name	string		set
p	Namespace	string		set
p	Options	RegexOptions		set
p	Pattern	string		set
T	class	RegexMatchTimeoutException	TimeoutException, ISerializable	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception inner
c	.ctor	void	string regexInput, string regexPattern, TimeSpan matchTimeout
p	Input	string
p	MatchTimeout	TimeSpan
p	Pattern	string
T	enum	RegexOptions		allowed
v	Compiled	8
v	CultureInvariant	512
v	ECMAScript	256
v	ExplicitCapture	4
v	IgnoreCase	1
v	IgnorePatternWhitespace	32
v	Multiline	2
v	None	0
v	RightToLeft	64
v	Singleline	16
T	abstract	RegexRunner		supporting
T	abstract	RegexRunnerFactory		supporting
N	System.Threading
T	struct	CancellationToken		supporting
c	.ctor	void	bool canceled
p	CanBeCanceled	bool
m	Equals	bool	object other	override
m	Equals	bool	CancellationToken other
m	GetHashCode	int		override
p	IsCancellationRequested	bool
p	None	CancellationToken		static
m	Register	unknown	Action callback
m	Register	unknown	Action callback, bool useSynchronizationContext
m	Register	unknown	Action<object> callback, object state
m	Register	unknown	Action<object> callback, object state, bool useSynchronizationContext
m	ThrowIfCancellationRequested	void
p	WaitHandle	unknown
o	op_Equality	bool	CancellationToken left, CancellationToken right
o	op_Inequality	bool	CancellationToken left, CancellationToken right
T	sealed	Thread		supporting
c	.ctor	void	unknown start
c	.ctor	void	unknown start, int maxStackSize
m	Abort	void
m	Abort	void	object stateInfo
m	AllocateDataSlot	LocalDataStoreSlot		static
m	AllocateNamedDataSlot	LocalDataStoreSlot	string name	static
p	ApartmentState	unknown		set obsolete
m	BeginCriticalRegion	void		static
m	BeginThreadAffinity	void		static
p	CurrentContext	unknown		static
p	CurrentCulture	CultureInfo		set
p	CurrentPrincipal	unknown		static set
p	CurrentThread	Thread		static
p	CurrentUICulture	CultureInfo		set
m	DisableComObjectEagerCleanup	void
m	EndCriticalRegion	void		static
m	EndThreadAffinity	void		static
p	ExecutionContext	unknown
m	FreeNamedDataSlot	void	string name	static
m	GetApartmentState	unknown
m	GetCompressedStack	unknown		obsolete
m	GetData	object	LocalDataStoreSlot slot	static
m	GetDomain	AppDomain		static
m	GetDomainID	int		static
m	GetHashCode	int		override
m	GetNamedDataSlot	LocalDataStoreSlot	string name	static
m	Interrupt	void
p	IsAlive	bool
p	IsBackground	bool		set
p	IsThreadPoolThread	bool
m	Join	void
m	Join	bool	int millisecondsTimeout
m	Join	bool	TimeSpan timeout
p	ManagedThreadId	int
m	MemoryBarrier	void		static
p	Name	string		set
p	Priority	unknown		set
m	ResetAbort	void		static
m	Resume	void		obsolete
m	SetApartmentState	void	unknown state
m	SetCompressedStack	void	unknown stack	obsolete
m	SetData	void	LocalDataStoreSlot slot, object data	static
m	Sleep	void	int millisecondsTimeout	static
m	Sleep	void	TimeSpan timeout	static
m	SpinWait	void	int iterations	static
m	Start	void
m	Start	void	object parameter
m	Suspend	void		obsolete
p	ThreadState	unknown
m	TrySetApartmentState	bool	unknown state
m	VolatileRead	byte	ref byte address	static
m	VolatileRead	double	ref double address	static
m	VolatileRead	short	ref short address	static
m	VolatileRead	int	ref int address	static
m	VolatileRead	long	ref long address	static
m	VolatileRead	IntPtr	ref IntPtr address	static
m	VolatileRead	object	ref object address	static
m	VolatileRead	sbyte	ref sbyte address	static
m	VolatileRead	float	ref float address	static
m	VolatileRead	ushort	ref ushort address	static
m	VolatileRead	uint	ref uint address	static
m	VolatileRead	ulong	ref ulong address	static
m	VolatileRead	UIntPtr	ref UIntPtr address	static
m	VolatileWrite	void	ref byte address, byte value	static
m	VolatileWrite	void	ref double address, double value	static
m	VolatileWrite	void	ref short address, short value	static
m	VolatileWrite	void	ref int address, int value	static
m	VolatileWrite	void	ref long address, long value	static
m	VolatileWrite	void	ref IntPtr address, IntPtr value	static
m	VolatileWrite	void	ref object address, object value	static
m	VolatileWrite	void	ref sbyte address, sbyte value	static
m	VolatileWrite	void	ref float address, float value	static
m	VolatileWrite	void	ref ushort address, ushort value	static
m	VolatileWrite	void	ref uint address, uint value	static
m	VolatileWrite	void	ref ulong address, ulong value	static
m	VolatileWrite	void	ref UIntPtr address, UIntPtr value	static
m	Yield	bool		static
N	System.Threading.Tasks
T	class	ConcurrentExclusiveSchedulerPair		supporting
c	.ctor	void
c	.ctor	void	TaskScheduler taskScheduler
c	.ctor	void	TaskScheduler taskScheduler, int maxConcurrencyLevel
c	.ctor	void	TaskScheduler taskScheduler, int maxConcurrencyLevel, int maxItemsPerTask
m	Complete	void
p	Completion	Task
p	ConcurrentScheduler	TaskScheduler
p	ExclusiveScheduler	TaskScheduler
T	static	Parallel		supporting
m	For	ParallelLoopResult	int fromInclusive, int toExclusive, Action<int,ParallelLoopState> body	static
m	For	ParallelLoopResult	int fromInclusive, int toExclusive, Action<int> body	static
m	For	ParallelLoopResult	int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int,ParallelLoopState> body	static
m	For	ParallelLoopResult	int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body	static
m	For	ParallelLoopResult	long fromInclusive, long toExclusive, Action<long,ParallelLoopState> body	static
m	For	ParallelLoopResult	long fromInclusive, long toExclusive, Action<long> body	static
m	For	ParallelLoopResult	long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long,ParallelLoopState> body	static
m	For	ParallelLoopResult	long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body	static
m	For<TLocal>	ParallelLoopResult	int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	For<TLocal>	ParallelLoopResult	int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	For<TLocal>	ParallelLoopResult	long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	For<TLocal>	ParallelLoopResult	long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<long,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, Action<TSource,ParallelLoopState,long> body	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, ParallelOptions parallelOptions, Action<TSource,ParallelLoopState,long> body	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, Action<TSource,ParallelLoopState> body	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, Action<TSource> body	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, ParallelOptions parallelOptions, Action<TSource,ParallelLoopState> body	static
m	ForEach<TSource>	ParallelLoopResult	unknown source, ParallelOptions parallelOptions, Action<TSource> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, Action<TSource,ParallelLoopState,long> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, Action<TSource,ParallelLoopState> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, Action<TSource> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource,ParallelLoopState,long> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource,ParallelLoopState> body	static
m	ForEach<TSource>	ParallelLoopResult	IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	unknown source, Func<TLocal> localInit, Func<TSource,ParallelLoopState,long,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	unknown source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,ParallelLoopState,long,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	unknown source, Func<TLocal> localInit, Func<TSource,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	unknown source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource,ParallelLoopState,long,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,ParallelLoopState,long,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	ForEach<TSource,TLocal>	ParallelLoopResult	IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource,ParallelLoopState,TLocal,TLocal> body, Action<TLocal> localFinally	static
m	Invoke	void	params Action[] actions	static
m	Invoke	void	ParallelOptions parallelOptions, params Action[] actions	static
T	struct	ParallelLoopResult		supporting
p	IsCompleted	bool
p	LowestBreakIteration	long?
T	class	ParallelLoopState		supporting
m	Break	void
p	IsExceptional	bool
p	IsStopped	bool
p	LowestBreakIteration	long?
p	ShouldExitCurrentIteration	bool
m	Stop	void
T	class	ParallelOptions		supporting
c	.ctor	void
p	CancellationToken	CancellationToken		set
p	MaxDegreeOfParallelism	int		set
p	TaskScheduler	TaskScheduler		set
T	class	Task	IAsyncResult, IDisposable	supporting
c	.ctor	void	Action action
c	.ctor	void	Action action, CancellationToken cancellationToken
c	.ctor	void	Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions
c	.ctor	void	Action action, TaskCreationOptions creationOptions
c	.ctor	void	Action<object> action, object state
c	.ctor	void	Action<object> action, object state, CancellationToken cancellationToken
c	.ctor	void	Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions
c	.ctor	void	Action<object> action, object state, TaskCreationOptions creationOptions
p	AsyncState	object
p	CompletedTask	Task		static
m	ConfigureAwait	unknown	bool continueOnCapturedContext
m	ContinueWith	Task	Action<Task,object> continuationAction, object state
m	ContinueWith	Task	Action<Task,object> continuationAction, object state, CancellationToken cancellationToken
m	ContinueWith	Task	Action<Task,object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task,object> continuationAction, object state, TaskContinuationOptions continuationOptions
m	ContinueWith	Task	Action<Task,object> continuationAction, object state, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task> continuationAction
m	ContinueWith	Task	Action<Task> continuationAction, CancellationToken cancellationToken
m	ContinueWith	Task	Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWith	Task	Action<Task> continuationAction, TaskScheduler scheduler
m	ContinueWith<TResult>	Task<TResult>	Func<Task,object,TResult> continuationFunction, object state
m	ContinueWith<TResult>	Task<TResult>	Func<Task,object,TResult> continuationFunction, object state, CancellationToken cancellationToken
m	ContinueWith<TResult>	Task<TResult>	Func<Task,object,TResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith<TResult>	Task<TResult>	Func<Task,object,TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions
m	ContinueWith<TResult>	Task<TResult>	Func<Task,object,TResult> continuationFunction, object state, TaskScheduler scheduler
m	ContinueWith<TResult>	Task<TResult>	Func<Task,TResult> continuationFunction
m	ContinueWith<TResult>	Task<TResult>	Func<Task,TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWith<TResult>	Task<TResult>	Func<Task,TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith<TResult>	Task<TResult>	Func<Task,TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWith<TResult>	Task<TResult>	Func<Task,TResult> continuationFunction, TaskScheduler scheduler
p	CreationOptions	TaskCreationOptions
p	CurrentId	int?		static
m	Delay	Task	int millisecondsDelay	static
m	Delay	Task	int millisecondsDelay, CancellationToken cancellationToken	static
m	Delay	Task	TimeSpan delay	static
m	Delay	Task	TimeSpan delay, CancellationToken cancellationToken	static
m	Dispose	void
p	Exception	AggregateException
p	Factory	TaskFactory		static
m	FromCanceled	Task	CancellationToken cancellationToken	static
m	FromCanceled<TResult>	Task<TResult>	CancellationToken cancellationToken	static
m	FromException	Task	Exception exception	static
m	FromException<TResult>	Task<TResult>	Exception exception	static
m	FromResult<TResult>	Task<TResult>	TResult result	static
m	GetAwaiter	unknown
p	Id	int
p	IsCanceled	bool
p	IsCompleted	bool
p	IsFaulted	bool
m	Run	Task	Action action	static
m	Run	Task	Action action, CancellationToken cancellationToken	static
m	Run	Task	Func<Task> function	static
m	Run	Task	Func<Task> function, CancellationToken cancellationToken	static
m	Run<TResult>	Task<TResult>	Func<Task<TResult>> function	static
m	Run<TResult>	Task<TResult>	Func<Task<TResult>> function, CancellationToken cancellationToken	static
m	Run<TResult>	Task<TResult>	Func<TResult> function	static
m	Run<TResult>	Task<TResult>	Func<TResult> function, CancellationToken cancellationToken	static
m	RunSynchronously	void
m	RunSynchronously	void	TaskScheduler scheduler
m	Start	void
m	Start	void	TaskScheduler scheduler
p	Status	TaskStatus
m	Wait	void
m	Wait	bool	int millisecondsTimeout
m	Wait	bool	int millisecondsTimeout, CancellationToken cancellationToken
m	Wait	void	CancellationToken cancellationToken
m	Wait	bool	TimeSpan timeout
m	WaitAll	void	params Task[] tasks	static
m	WaitAll	bool	Task[] tasks, int millisecondsTimeout	static
m	WaitAll	bool	Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken	static
m	WaitAll	void	Task[] tasks, CancellationToken cancellationToken	static
m	WaitAll	bool	Task[] tasks, TimeSpan timeout	static
m	WaitAny	int	params Task[] tasks	static
m	WaitAny	int	Task[] tasks, int millisecondsTimeout	static
m	WaitAny	int	Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken	static
m	WaitAny	int	Task[] tasks, CancellationToken cancellationToken	static
m	WaitAny	int	Task[] tasks, TimeSpan timeout	static
m	WhenAll	Task	IEnumerable<Task> tasks	static
m	WhenAll	Task	params Task[] tasks	static
m	WhenAll<TResult>	Task<TResult[]>	IEnumerable<Task<TResult>> tasks	static
m	WhenAll<TResult>	Task<TResult[]>	params Task<TResult>[] tasks	static
m	WhenAny	Task<Task>	IEnumerable<Task> tasks	static
m	WhenAny	Task<Task>	params Task[] tasks	static
m	WhenAny<TResult>	Task<Task<TResult>>	IEnumerable<Task<TResult>> tasks	static
m	WhenAny<TResult>	Task<Task<TResult>>	params Task<TResult>[] tasks	static
m	Yield	unknown		static
T	class	Task<TResult>	Task	supporting
c	.ctor	void	Func<object,TResult> function, object state
c	.ctor	void	Func<object,TResult> function, object state, CancellationToken cancellationToken
c	.ctor	void	Func<object,TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions
c	.ctor	void	Func<object,TResult> function, object state, TaskCreationOptions creationOptions
c	.ctor	void	Func<TResult> function
c	.ctor	void	Func<TResult> function, CancellationToken cancellationToken
c	.ctor	void	Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions
c	.ctor	void	Func<TResult> function, TaskCreationOptions creationOptions
m	ConfigureAwait	unknown	bool continueOnCapturedContext
m	ContinueWith	Task	Action<Task<TResult>,object> continuationAction, object state
m	ContinueWith	Task	Action<Task<TResult>,object> continuationAction, object state, CancellationToken cancellationToken
m	ContinueWith	Task	Action<Task<TResult>,object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task<TResult>,object> continuationAction, object state, TaskContinuationOptions continuationOptions
m	ContinueWith	Task	Action<Task<TResult>,object> continuationAction, object state, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task<TResult>> continuationAction
m	ContinueWith	Task	Action<Task<TResult>> continuationAction, CancellationToken cancellationToken
m	ContinueWith	Task	Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith	Task	Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWith	Task	Action<Task<TResult>> continuationAction, TaskScheduler scheduler
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,object,TNewResult> continuationFunction, object state
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,object,TNewResult> continuationFunction, object state, CancellationToken cancellationToken
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,object,TNewResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,object,TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,object,TNewResult> continuationFunction, object state, TaskScheduler scheduler
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,TNewResult> continuationFunction
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,TNewResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,TNewResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWith<TNewResult>	Task<TNewResult>	Func<Task<TResult>,TNewResult> continuationFunction, TaskScheduler scheduler
p	Factory	TaskFactory<TResult>		static
m	GetAwaiter	unknown
p	Result	TResult
T	class	TaskCanceledException	OperationCanceledException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	Task task
p	Task	Task
T	class	TaskCompletionSource<TResult>		supporting
c	.ctor	void
c	.ctor	void	object state
c	.ctor	void	object state, TaskCreationOptions creationOptions
c	.ctor	void	TaskCreationOptions creationOptions
m	SetCanceled	void
m	SetException	void	IEnumerable<Exception> exceptions
m	SetException	void	Exception exception
m	SetResult	void	TResult result
p	Task	Task<TResult>
m	TrySetCanceled	bool
m	TrySetCanceled	bool	CancellationToken cancellationToken
m	TrySetException	bool	IEnumerable<Exception> exceptions
m	TrySetException	bool	Exception exception
m	TrySetResult	bool	TResult result
T	enum	TaskContinuationOptions		supporting
v	AttachedToParent	4
v	DenyChildAttach	8
v	ExecuteSynchronously	524288
v	HideScheduler	16
v	LazyCancellation	32
v	LongRunning	2
v	None	0
v	NotOnCanceled	262144
v	NotOnFaulted	131072
v	NotOnRanToCompletion	65536
v	OnlyOnCanceled	196608
v	OnlyOnFaulted	327680
v	OnlyOnRanToCompletion	393216
v	PreferFairness	1
v	RunContinuationsAsynchronously	64
T	enum	TaskCreationOptions		supporting
v	AttachedToParent	4
v	DenyChildAttach	8
v	HideScheduler	16
v	LongRunning	2
v	None	0
v	PreferFairness	1
v	RunContinuationsAsynchronously	64
T	static	TaskExtensions		supporting extensions
m	Unwrap	Task	Task<Task> task	static extension
m	Unwrap<TResult>	Task<TResult>	Task<Task<TResult>> task	static extension
T	class	TaskFactory		supporting
c	.ctor	void
c	.ctor	void	CancellationToken cancellationToken
c	.ctor	void	CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
c	.ctor	void	TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions
c	.ctor	void	TaskScheduler scheduler
p	CancellationToken	CancellationToken
p	ContinuationOptions	TaskContinuationOptions
m	ContinueWhenAll	Task	Task[] tasks, Action<Task[]> continuationAction
m	ContinueWhenAll	Task	Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken
m	ContinueWhenAll	Task	Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll	Task	Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWhenAll<TResult>	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction
m	ContinueWhenAll<TResult>	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAll<TResult>	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll<TResult>	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAll<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction
m	ContinueWhenAll<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken
m	ContinueWhenAll<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWhenAll<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction
m	ContinueWhenAll<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAll<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny	Task	Task[] tasks, Action<Task> continuationAction
m	ContinueWhenAny	Task	Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken
m	ContinueWhenAny	Task	Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny	Task	Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny<TResult>	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction
m	ContinueWhenAny<TResult>	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAny<TResult>	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny<TResult>	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction
m	ContinueWhenAny<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken
m	ContinueWhenAny<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny<TAntecedentResult>	Task	Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction
m	ContinueWhenAny<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAny<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny<TAntecedentResult,TResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, TaskContinuationOptions continuationOptions
p	CreationOptions	TaskCreationOptions
m	FromAsync	Task	Func<AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state
m	FromAsync	Task	Func<AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state, TaskCreationOptions creationOptions
m	FromAsync	Task	IAsyncResult asyncResult, Action<IAsyncResult> endMethod
m	FromAsync	Task	IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions
m	FromAsync	Task	IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	FromAsync<TResult>	Task<TResult>	Func<AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, object state
m	FromAsync<TResult>	Task<TResult>	Func<AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1>	Task	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state
m	FromAsync<TArg1>	Task	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions
m	FromAsync<TResult>	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod
m	FromAsync<TResult>	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, TaskCreationOptions creationOptions
m	FromAsync<TResult>	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	FromAsync<TArg1,TResult>	Task<TResult>	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, object state
m	FromAsync<TArg1,TResult>	Task<TResult>	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2>	Task	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state
m	FromAsync<TArg1,TArg2>	Task	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2,TResult>	Task<TResult>	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, object state
m	FromAsync<TArg1,TArg2,TResult>	Task<TResult>	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2,TArg3>	Task	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state
m	FromAsync<TArg1,TArg2,TArg3>	Task	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2,TArg3,TResult>	Task<TResult>	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state
m	FromAsync<TArg1,TArg2,TArg3,TResult>	Task<TResult>	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions
p	Scheduler	TaskScheduler
m	StartNew	Task	Action action
m	StartNew	Task	Action action, CancellationToken cancellationToken
m	StartNew	Task	Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew	Task	Action action, TaskCreationOptions creationOptions
m	StartNew	Task	Action<object> action, object state
m	StartNew	Task	Action<object> action, object state, CancellationToken cancellationToken
m	StartNew	Task	Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew	Task	Action<object> action, object state, TaskCreationOptions creationOptions
m	StartNew<TResult>	Task<TResult>	Func<object,TResult> function, object state
m	StartNew<TResult>	Task<TResult>	Func<object,TResult> function, object state, CancellationToken cancellationToken
m	StartNew<TResult>	Task<TResult>	Func<object,TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew<TResult>	Task<TResult>	Func<object,TResult> function, object state, TaskCreationOptions creationOptions
m	StartNew<TResult>	Task<TResult>	Func<TResult> function
m	StartNew<TResult>	Task<TResult>	Func<TResult> function, CancellationToken cancellationToken
m	StartNew<TResult>	Task<TResult>	Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew<TResult>	Task<TResult>	Func<TResult> function, TaskCreationOptions creationOptions
T	class	TaskFactory<TResult>		supporting
c	.ctor	void
c	.ctor	void	CancellationToken cancellationToken
c	.ctor	void	CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
c	.ctor	void	TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions
c	.ctor	void	TaskScheduler scheduler
p	CancellationToken	CancellationToken
p	ContinuationOptions	TaskContinuationOptions
m	ContinueWhenAll	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction
m	ContinueWhenAll	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAll	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll	Task<TResult>	Task[] tasks, Func<Task[],TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAll<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction
m	ContinueWhenAll<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAll<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAll<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[],TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction
m	ContinueWhenAny	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAny	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny	Task<TResult>	Task[] tasks, Func<Task,TResult> continuationFunction, TaskContinuationOptions continuationOptions
m	ContinueWhenAny<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction
m	ContinueWhenAny<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, CancellationToken cancellationToken
m	ContinueWhenAny<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler
m	ContinueWhenAny<TAntecedentResult>	Task<TResult>	Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>,TResult> continuationFunction, TaskContinuationOptions continuationOptions
p	CreationOptions	TaskCreationOptions
m	FromAsync	Task<TResult>	Func<AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, object state
m	FromAsync	Task<TResult>	Func<AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, object state, TaskCreationOptions creationOptions
m	FromAsync	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod
m	FromAsync	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, TaskCreationOptions creationOptions
m	FromAsync	Task<TResult>	IAsyncResult asyncResult, Func<IAsyncResult,TResult> endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	FromAsync<TArg1>	Task<TResult>	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, object state
m	FromAsync<TArg1>	Task<TResult>	Func<TArg1,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2>	Task<TResult>	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, object state
m	FromAsync<TArg1,TArg2>	Task<TResult>	Func<TArg1,TArg2,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, object state, TaskCreationOptions creationOptions
m	FromAsync<TArg1,TArg2,TArg3>	Task<TResult>	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state
m	FromAsync<TArg1,TArg2,TArg3>	Task<TResult>	Func<TArg1,TArg2,TArg3,AsyncCallback,object,IAsyncResult> beginMethod, Func<IAsyncResult,TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state, TaskCreationOptions creationOptions
p	Scheduler	TaskScheduler
m	StartNew	Task<TResult>	Func<object,TResult> function, object state
m	StartNew	Task<TResult>	Func<object,TResult> function, object state, CancellationToken cancellationToken
m	StartNew	Task<TResult>	Func<object,TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew	Task<TResult>	Func<object,TResult> function, object state, TaskCreationOptions creationOptions
m	StartNew	Task<TResult>	Func<TResult> function
m	StartNew	Task<TResult>	Func<TResult> function, CancellationToken cancellationToken
m	StartNew	Task<TResult>	Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler
m	StartNew	Task<TResult>	Func<TResult> function, TaskCreationOptions creationOptions
T	abstract	TaskScheduler		supporting
p	Current	TaskScheduler		static
p	Default	TaskScheduler		static
m	FromCurrentSynchronizationContext	TaskScheduler		static
p	Id	int
p	MaximumConcurrencyLevel	int
e	UnobservedTaskException	EventHandler<UnobservedTaskExceptionEventArgs>		static
T	class	TaskSchedulerException	Exception	supporting
c	.ctor	void
c	.ctor	void	Exception innerException
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
T	enum	TaskStatus		supporting
v	Canceled	6
v	Created	0
v	Faulted	7
v	RanToCompletion	5
v	Running	3
v	WaitingForActivation	1
v	WaitingForChildrenToComplete	4
v	WaitingToRun	2
T	class	UnobservedTaskExceptionEventArgs	EventArgs	supporting
c	.ctor	void	AggregateException exception
p	Exception	AggregateException
p	Observed	bool
m	SetObserved	void
N	System.Xml
T	enum	ConformanceLevel		supporting
v	Auto	0
v	Document	2
v	Fragment	1
T	enum	DtdProcessing		supporting
v	Ignore	1
v	Parse	2
v	Prohibit	0
T	enum	EntityHandling		supporting
v	ExpandCharEntities	2
v	ExpandEntities	1
T	enum	Formatting		supporting
v	Indented	1
v	None	0
T	interface	IApplicationResourceStreamResolver		supporting obsolete
m	GetApplicationResourceStream	Stream	Uri relativeUri	obsolete
T	interface	IHasXmlNode		supporting
m	GetNode	XmlNode
T	interface	IXmlLineInfo		supporting
m	HasLineInfo	bool
p	LineNumber	int
p	LinePosition	int
T	interface	IXmlNamespaceResolver		supporting
m	GetNamespacesInScope	IDictionary<string,string>	XmlNamespaceScope scope
m	LookupNamespace	string	string prefix
m	LookupPrefix	string	string namespaceName
T	class	NameTable	XmlNameTable	supporting
c	.ctor	void
m	Add	string	char[] key, int start, int len	override
m	Add	string	string key	override
m	Get	string	char[] key, int start, int len	override
m	Get	string	string value	override
T	enum	NamespaceHandling		supporting
v	Default	0
v	OmitDuplicates	1
T	enum	NewLineHandling		supporting
v	Entitize	1
v	None	2
v	Replace	0
T	enum	ReadState		supporting
v	Closed	4
v	EndOfFile	3
v	Error	2
v	Initial	0
v	Interactive	1
T	enum	ValidationType		supporting
v	Auto	1
v	DTD	2
v	None	0
v	Schema	4
v	XDR	3
T	enum	WhitespaceHandling		supporting
v	All	0
v	None	2
v	Significant	1
T	enum	WriteState		supporting
v	Attribute	3
v	Closed	5
v	Content	4
v	Element	2
v	Error	6
v	Prolog	1
v	Start	0
T	class	XmlAttribute	XmlNode	supporting
m	AppendChild	XmlNode	XmlNode newChild	override
p	BaseURI	string
m	CloneNode	XmlNode	bool deep	override
p	InnerText	string		set writeonly
p	InnerXml	string		set writeonly
m	InsertAfter	XmlNode	XmlNode newChild, XmlNode refChild	override
m	InsertBefore	XmlNode	XmlNode newChild, XmlNode refChild	override
p	LocalName	string
p	Name	string
p	NamespaceURI	string
p	NodeType	XmlNodeType
p	OwnerDocument	XmlDocument
p	OwnerElement	XmlElement
p	ParentNode	XmlNode
p	Prefix	string		set
m	PrependChild	XmlNode	XmlNode newChild	override
m	RemoveChild	XmlNode	XmlNode oldChild	override
m	ReplaceChild	XmlNode	XmlNode newChild, XmlNode oldChild	override
p	SchemaInfo	unknown
p	Specified	bool
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	sealed	XmlAttributeCollection	XmlNamedNodeMap, ICollection, IEnumerable	supporting
m	Append	XmlAttribute	XmlAttribute node
m	CopyTo	void	XmlAttribute[] array, int index
m	InsertAfter	XmlAttribute	XmlAttribute newNode, XmlAttribute refNode
m	InsertBefore	XmlAttribute	XmlAttribute newNode, XmlAttribute refNode
i	ItemOf	XmlAttribute	int i
i	ItemOf	XmlAttribute	string name
i	ItemOf	XmlAttribute	string localName, string namespaceURI
m	Prepend	XmlAttribute	XmlAttribute node
m	Remove	XmlAttribute	XmlAttribute node
m	RemoveAll	void
m	RemoveAt	XmlAttribute	int i
m	SetNamedItem	XmlNode	XmlNode node	override
T	class	XmlCDataSection	XmlCharacterData	supporting
m	CloneNode	XmlNode	bool deep	override
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	ParentNode	XmlNode
p	PreviousText	XmlNode
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	abstract	XmlCharacterData	XmlLinkedNode	supporting
m	AppendData	void	string strData
p	Data	string		set
m	DeleteData	void	int offset, int count
p	InnerText	string		set
m	InsertData	void	int offset, string strData
p	Length	int
m	ReplaceData	void	int offset, int count, string strData
m	Substring	string	int offset, int count
p	Value	string		set
T	class	XmlComment	XmlCharacterData	supporting
m	CloneNode	XmlNode	bool deep	override
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlConvert		supporting
c	.ctor	void
m	DecodeName	string	string name	static
m	EncodeLocalName	string	string name	static
m	EncodeName	string	string name	static
m	EncodeNmToken	string	string name	static
m	IsNCNameChar	bool	char ch	static
m	IsPublicIdChar	bool	char ch	static
m	IsStartNCNameChar	bool	char ch	static
m	IsWhitespaceChar	bool	char ch	static
m	IsXmlChar	bool	char ch	static
m	IsXmlSurrogatePair	bool	char lowChar, char highChar	static
m	ToBoolean	bool	string s	static
m	ToByte	byte	string s	static
m	ToChar	char	string s	static
m	ToDateTime	DateTime	string s	static obsolete
m	ToDateTime	DateTime	string s, string format	static
m	ToDateTime	DateTime	string s, string[] formats	static
m	ToDateTime	DateTime	string s, XmlDateTimeSerializationMode dateTimeOption	static
m	ToDateTimeOffset	DateTimeOffset	string s	static
m	ToDateTimeOffset	DateTimeOffset	string s, string format	static
m	ToDateTimeOffset	DateTimeOffset	string s, string[] formats	static
m	ToDecimal	decimal	string s	static
m	ToDouble	double	string s	static
m	ToGuid	Guid	string s	static
m	ToInt16	short	string s	static
m	ToInt32	int	string s	static
m	ToInt64	long	string s	static
m	ToSByte	sbyte	string s	static
m	ToSingle	float	string s	static
m	ToString	string	bool value	static
m	ToString	string	byte value	static
m	ToString	string	char value	static
m	ToString	string	DateTime value	static obsolete
m	ToString	string	DateTime value, string format	static
m	ToString	string	DateTime value, XmlDateTimeSerializationMode dateTimeOption	static
m	ToString	string	DateTimeOffset value	static
m	ToString	string	DateTimeOffset value, string format	static
m	ToString	string	decimal value	static
m	ToString	string	double value	static
m	ToString	string	Guid value	static
m	ToString	string	short value	static
m	ToString	string	int value	static
m	ToString	string	long value	static
m	ToString	string	sbyte value	static
m	ToString	string	float value	static
m	ToString	string	TimeSpan value	static
m	ToString	string	ushort value	static
m	ToString	string	uint value	static
m	ToString	string	ulong value	static
m	ToTimeSpan	TimeSpan	string s	static
m	ToUInt16	ushort	string s	static
m	ToUInt32	uint	string s	static
m	ToUInt64	ulong	string s	static
m	VerifyNCName	string	string name	static
m	VerifyNMTOKEN	string	string name	static
m	VerifyName	string	string name	static
m	VerifyPublicId	string	string publicId	static
m	VerifyTOKEN	string	string token	static
m	VerifyWhitespace	string	string content	static
m	VerifyXmlChars	string	string content	static
T	enum	XmlDateTimeSerializationMode		supporting
v	Local	0
v	RoundtripKind	3
v	Unspecified	2
v	Utc	1
T	class	XmlDeclaration	XmlLinkedNode	supporting
m	CloneNode	XmlNode	bool deep	override
p	Encoding	string		set
p	InnerText	string		set
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	Standalone	string		set
p	Value	string		set
p	Version	string
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlDocument	XmlNode
c	.ctor	void
c	.ctor	void	XmlNameTable nt
p	BaseURI	string
m	CloneNode	XmlNode	bool deep	override
m	CreateAttribute	XmlAttribute	string name
m	CreateAttribute	XmlAttribute	string qualifiedName, string namespaceURI
m	CreateAttribute	XmlAttribute	string prefix, string localName, string namespaceURI
m	CreateCDataSection	XmlCDataSection	string data
m	CreateComment	XmlComment	string data
m	CreateDocumentFragment	XmlDocumentFragment
m	CreateDocumentType	XmlDocumentType	string name, string publicId, string systemId, string internalSubset
m	CreateElement	XmlElement	string name
m	CreateElement	XmlElement	string qualifiedName, string namespaceURI
m	CreateElement	XmlElement	string prefix, string localName, string namespaceURI
m	CreateEntityReference	XmlEntityReference	string name
m	CreateNavigator	unknown		override
m	CreateNode	XmlNode	string nodeTypeString, string name, string namespaceURI
m	CreateNode	XmlNode	XmlNodeType type, string name, string namespaceURI
m	CreateNode	XmlNode	XmlNodeType type, string prefix, string name, string namespaceURI
m	CreateProcessingInstruction	XmlProcessingInstruction	string target, string data
m	CreateSignificantWhitespace	XmlSignificantWhitespace	string text
m	CreateTextNode	XmlText	string text
m	CreateWhitespace	XmlWhitespace	string text
m	CreateXmlDeclaration	XmlDeclaration	string version, string encoding, string standalone
p	DocumentElement	XmlElement
p	DocumentType	XmlDocumentType
m	GetElementById	XmlElement	string elementId
m	GetElementsByTagName	XmlNodeList	string name
m	GetElementsByTagName	XmlNodeList	string localName, string namespaceURI
p	Implementation	XmlImplementation
m	ImportNode	XmlNode	XmlNode node, bool deep
p	InnerText	string		set writeonly
p	InnerXml	string		set
p	IsReadOnly	bool
m	Load	void	Stream inStream
m	Load	void	TextReader txtReader
m	Load	void	string filename
m	Load	void	XmlReader reader
m	LoadXml	void	string xml
p	LocalName	string
p	Name	string
p	NameTable	XmlNameTable
e	NodeChanged	XmlNodeChangedEventHandler
e	NodeChanging	XmlNodeChangedEventHandler
e	NodeInserted	XmlNodeChangedEventHandler
e	NodeInserting	XmlNodeChangedEventHandler
e	NodeRemoved	XmlNodeChangedEventHandler
e	NodeRemoving	XmlNodeChangedEventHandler
p	NodeType	XmlNodeType
p	OwnerDocument	XmlDocument
p	ParentNode	XmlNode
p	PreserveWhitespace	bool		set
m	ReadNode	XmlNode	XmlReader reader
m	Save	void	Stream outStream
m	Save	void	TextWriter writer
m	Save	void	string filename
m	Save	void	XmlWriter w
p	SchemaInfo	unknown
p	Schemas	unknown		set
m	Validate	void	unknown validationEventHandler
m	Validate	void	unknown validationEventHandler, XmlNode nodeToValidate
m	WriteContentTo	void	XmlWriter xw	override
m	WriteTo	void	XmlWriter w	override
p	XmlResolver	XmlResolver		set writeonly
T	class	XmlDocumentFragment	XmlNode	supporting
m	CloneNode	XmlNode	bool deep	override
p	InnerXml	string		set
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	OwnerDocument	XmlDocument
p	ParentNode	XmlNode
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlDocumentType	XmlLinkedNode	supporting
m	CloneNode	XmlNode	bool deep	override
p	Entities	XmlNamedNodeMap
p	InternalSubset	string
p	IsReadOnly	bool
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	Notations	XmlNamedNodeMap
p	PublicId	string
p	SystemId	string
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlElement	XmlLinkedNode	supporting
p	Attributes	XmlAttributeCollection
m	CloneNode	XmlNode	bool deep	override
m	GetAttribute	string	string name
m	GetAttribute	string	string localName, string namespaceURI
m	GetAttributeNode	XmlAttribute	string name
m	GetAttributeNode	XmlAttribute	string localName, string namespaceURI
m	GetElementsByTagName	XmlNodeList	string name
m	GetElementsByTagName	XmlNodeList	string localName, string namespaceURI
m	HasAttribute	bool	string name
m	HasAttribute	bool	string localName, string namespaceURI
p	HasAttributes	bool
p	InnerText	string		set
p	InnerXml	string		set
p	IsEmpty	bool		set
p	LocalName	string
p	Name	string
p	NamespaceURI	string
p	NextSibling	XmlNode
p	NodeType	XmlNodeType
p	OwnerDocument	XmlDocument
p	ParentNode	XmlNode
p	Prefix	string		set
m	RemoveAll	void		override
m	RemoveAllAttributes	void
m	RemoveAttribute	void	string name
m	RemoveAttribute	void	string localName, string namespaceURI
m	RemoveAttributeAt	XmlNode	int i
m	RemoveAttributeNode	XmlAttribute	string localName, string namespaceURI
m	RemoveAttributeNode	XmlAttribute	XmlAttribute oldAttr
p	SchemaInfo	unknown
m	SetAttribute	void	string name, string value
m	SetAttribute	string	string localName, string namespaceURI, string value
m	SetAttributeNode	XmlAttribute	string localName, string namespaceURI
m	SetAttributeNode	XmlAttribute	XmlAttribute newAttr
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlEntity	XmlNode	supporting
p	BaseURI	string
m	CloneNode	XmlNode	bool deep	override
p	InnerText	string		set
p	InnerXml	string		set
p	IsReadOnly	bool
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	NotationName	string
p	OuterXml	string
p	PublicId	string
p	SystemId	string
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlEntityReference	XmlLinkedNode	supporting
p	BaseURI	string
m	CloneNode	XmlNode	bool deep	override
p	IsReadOnly	bool
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlException	SystemException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	string message, Exception innerException, int lineNumber, int linePosition
m	GetObjectData	void	unknown info, unknown context	override
p	LineNumber	int
p	LinePosition	int
p	Message	string
p	SourceUri	string
T	class	XmlImplementation		supporting
c	.ctor	void
c	.ctor	void	XmlNameTable nt
m	CreateDocument	XmlDocument
m	HasFeature	bool	string strFeature, string strVersion
T	abstract	XmlLinkedNode	XmlNode	supporting
p	NextSibling	XmlNode
p	PreviousSibling	XmlNode
T	abstract	XmlNameTable		supporting
m	Add	string	char[] array, int offset, int length
m	Add	string	string array
m	Get	string	char[] array, int offset, int length
m	Get	string	string array
T	class	XmlNamedNodeMap	IEnumerable	supporting
p	Count	int
m	GetEnumerator	IEnumerator
m	GetNamedItem	XmlNode	string name
m	GetNamedItem	XmlNode	string localName, string namespaceURI
m	Item	XmlNode	int index
m	RemoveNamedItem	XmlNode	string name
m	RemoveNamedItem	XmlNode	string localName, string namespaceURI
m	SetNamedItem	XmlNode	XmlNode node
T	class	XmlNamespaceManager	IEnumerable, IXmlNamespaceResolver	supporting
c	.ctor	void	XmlNameTable nameTable
m	AddNamespace	void	string prefix, string uri
p	DefaultNamespace	string
m	GetEnumerator	IEnumerator
m	GetNamespacesInScope	IDictionary<string,string>	XmlNamespaceScope scope
m	HasNamespace	bool	string prefix
m	LookupNamespace	string	string prefix
m	LookupPrefix	string	string uri
p	NameTable	XmlNameTable
m	PopScope	bool
m	PushScope	void
m	RemoveNamespace	void	string prefix, string uri
T	enum	XmlNamespaceScope		supporting
v	All	0
v	ExcludeXml	1
v	Local	2
T	abstract	XmlNode	IEnumerable, ICloneable
m	AppendChild	XmlNode	XmlNode newChild
p	Attributes	XmlAttributeCollection
p	BaseURI	string
p	ChildNodes	XmlNodeList
m	Clone	XmlNode
m	CloneNode	XmlNode	bool deep
m	CreateNavigator	unknown
p	FirstChild	XmlNode
m	GetEnumerator	IEnumerator
m	GetNamespaceOfPrefix	string	string prefix
m	GetPrefixOfNamespace	string	string namespaceURI
p	HasChildNodes	bool
p	InnerText	string		set
p	InnerXml	string		set
m	InsertAfter	XmlNode	XmlNode newChild, XmlNode refChild
m	InsertBefore	XmlNode	XmlNode newChild, XmlNode refChild
p	IsReadOnly	bool
i	Item	XmlElement	string name
i	Item	XmlElement	string localname, string ns
p	LastChild	XmlNode
p	LocalName	string
p	Name	string
p	NamespaceURI	string
p	NextSibling	XmlNode
p	NodeType	XmlNodeType
m	Normalize	void
p	OuterXml	string
p	OwnerDocument	XmlDocument
p	ParentNode	XmlNode
p	Prefix	string		set
m	PrependChild	XmlNode	XmlNode newChild
p	PreviousSibling	XmlNode
p	PreviousText	XmlNode
m	RemoveAll	void
m	RemoveChild	XmlNode	XmlNode oldChild
m	ReplaceChild	XmlNode	XmlNode newChild, XmlNode oldChild
p	SchemaInfo	unknown
m	SelectNodes	XmlNodeList	string xpath
m	SelectNodes	XmlNodeList	string xpath, XmlNamespaceManager nsmgr
m	SelectSingleNode	XmlNode	string xpath
m	SelectSingleNode	XmlNode	string xpath, XmlNamespaceManager nsmgr
m	Supports	bool	string feature, string version
p	Value	string		set
m	WriteContentTo	void	XmlWriter w
m	WriteTo	void	XmlWriter w
T	enum	XmlNodeChangedAction		supporting
v	Change	2
v	Insert	0
v	Remove	1
T	class	XmlNodeChangedEventArgs	EventArgs	supporting
c	.ctor	void	XmlNode node, XmlNode oldParent, XmlNode newParent, string oldValue, string newValue, XmlNodeChangedAction action
p	Action	XmlNodeChangedAction
p	NewParent	XmlNode
p	NewValue	string
p	Node	XmlNode
p	OldParent	XmlNode
p	OldValue	string
T	delegate	XmlNodeChangedEventHandler		supporting
m	Invoke	void	object sender, XmlNodeChangedEventArgs e
T	abstract	XmlNodeList	IEnumerable, IDisposable	supporting
p	Count	int
m	GetEnumerator	IEnumerator
m	Item	XmlNode	int index
i	ItemOf	XmlNode	int i
T	enum	XmlNodeOrder		supporting
v	After	1
v	Before	0
v	Same	2
v	Unknown	3
T	class	XmlNodeReader	XmlReader, IXmlNamespaceResolver	supporting
c	.ctor	void	XmlNode node
p	AttributeCount	int
p	BaseURI	string
p	CanReadBinaryContent	bool
p	CanResolveEntity	bool
m	Close	void		override
p	Depth	int
p	EOF	bool
m	GetAttribute	string	int attributeIndex	override
m	GetAttribute	string	string name	override
m	GetAttribute	string	string name, string namespaceURI	override
p	HasAttributes	bool
p	HasValue	bool
p	IsDefault	bool
p	IsEmptyElement	bool
p	LocalName	string
m	LookupNamespace	string	string prefix	override
m	MoveToAttribute	void	int attributeIndex	override
m	MoveToAttribute	bool	string name	override
m	MoveToAttribute	bool	string name, string namespaceURI	override
m	MoveToElement	bool		override
m	MoveToFirstAttribute	bool		override
m	MoveToNextAttribute	bool		override
p	Name	string
p	NameTable	XmlNameTable
p	NamespaceURI	string
p	NodeType	XmlNodeType
p	Prefix	string
m	Read	bool		override
m	ReadAttributeValue	bool		override
m	ReadContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadContentAsBinHex	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBinHex	int	byte[] buffer, int index, int count	override
p	ReadState	ReadState
m	ReadString	string		override
m	ResolveEntity	void		override
p	SchemaInfo	unknown
m	Skip	void		override
p	Value	string
p	XmlLang	string
p	XmlSpace	XmlSpace
T	enum	XmlNodeType		allowed
v	Attribute	2
v	CDATA	4
v	Comment	8
v	Document	9
v	DocumentFragment	11
v	DocumentType	10
v	Element	1
v	EndElement	15
v	EndEntity	16
v	Entity	6
v	EntityReference	5
v	None	0
v	Notation	12
v	ProcessingInstruction	7
v	SignificantWhitespace	14
v	Text	3
v	Whitespace	13
v	XmlDeclaration	17
T	class	XmlNotation	XmlNode	supporting
m	CloneNode	XmlNode	bool deep	override
p	InnerXml	string		set
p	IsReadOnly	bool
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	OuterXml	string
p	PublicId	string
p	SystemId	string
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	enum	XmlOutputMethod		supporting
v	AutoDetect	3
v	Html	1
v	Text	2
v	Xml	0
T	class	XmlParserContext		supporting
c	.ctor	void	XmlNameTable nt, XmlNamespaceManager nsMgr, string docTypeName, string pubId, string sysId, string internalSubset, string baseURI, string xmlLang, XmlSpace xmlSpace
c	.ctor	void	XmlNameTable nt, XmlNamespaceManager nsMgr, string docTypeName, string pubId, string sysId, string internalSubset, string baseURI, string xmlLang, XmlSpace xmlSpace, Encoding enc
c	.ctor	void	XmlNameTable nt, XmlNamespaceManager nsMgr, string xmlLang, XmlSpace xmlSpace
c	.ctor	void	XmlNameTable nt, XmlNamespaceManager nsMgr, string xmlLang, XmlSpace xmlSpace, Encoding enc
p	BaseURI	string		set
p	DocTypeName	string		set
p	Encoding	Encoding		set
p	InternalSubset	string		set
p	NameTable	XmlNameTable		set
p	NamespaceManager	XmlNamespaceManager		set
p	PublicId	string		set
p	SystemId	string		set
p	XmlLang	string		set
p	XmlSpace	XmlSpace		set
T	class	XmlProcessingInstruction	XmlLinkedNode	supporting
m	CloneNode	XmlNode	bool deep	override
p	Data	string		set
p	InnerText	string		set
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	Target	string
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlQualifiedName		supporting
c	.ctor	void
c	.ctor	void	string name
c	.ctor	void	string name, string ns
f	Empty	XmlQualifiedName		static readonly
m	Equals	bool	object other	override
m	GetHashCode	int		override
p	IsEmpty	bool
p	Name	string
p	Namespace	string
m	ToString	string		override
m	ToString	string	string name, string ns	static
o	op_Equality	bool	XmlQualifiedName a, XmlQualifiedName b
o	op_Inequality	bool	XmlQualifiedName a, XmlQualifiedName b
T	abstract	XmlReader	IDisposable	supporting
p	AttributeCount	int
p	BaseURI	string
p	CanReadBinaryContent	bool
p	CanReadValueChunk	bool
p	CanResolveEntity	bool
m	Close	void
m	Create	XmlReader	Stream input	static
m	Create	XmlReader	Stream input, XmlReaderSettings settings	static
m	Create	XmlReader	Stream input, XmlReaderSettings settings, string baseUri	static
m	Create	XmlReader	Stream input, XmlReaderSettings settings, XmlParserContext inputContext	static
m	Create	XmlReader	TextReader input	static
m	Create	XmlReader	TextReader input, XmlReaderSettings settings	static
m	Create	XmlReader	TextReader input, XmlReaderSettings settings, string baseUri	static
m	Create	XmlReader	TextReader input, XmlReaderSettings settings, XmlParserContext inputContext	static
m	Create	XmlReader	string inputUri	static
m	Create	XmlReader	string inputUri, XmlReaderSettings settings	static
m	Create	XmlReader	string inputUri, XmlReaderSettings settings, XmlParserContext inputContext	static
m	Create	XmlReader	XmlReader reader, XmlReaderSettings settings	static
p	Depth	int
m	Dispose	void
p	EOF	bool
m	GetAttribute	string	int i
m	GetAttribute	string	string name
m	GetAttribute	string	string name, string namespaceURI
m	GetValueAsync	Task<string>
p	HasAttributes	bool
p	HasValue	bool
p	IsDefault	bool
p	IsEmptyElement	bool
m	IsName	bool	string str	static
m	IsNameToken	bool	string str	static
m	IsStartElement	bool
m	IsStartElement	bool	string name
m	IsStartElement	bool	string localname, string ns
i	Item	string	int i
i	Item	string	string name
i	Item	string	string name, string namespaceURI
p	LocalName	string
m	LookupNamespace	string	string prefix
m	MoveToAttribute	void	int i
m	MoveToAttribute	bool	string name
m	MoveToAttribute	bool	string name, string ns
m	MoveToContent	XmlNodeType
m	MoveToContentAsync	Task<XmlNodeType>
m	MoveToElement	bool
m	MoveToFirstAttribute	bool
m	MoveToNextAttribute	bool
p	Name	string
p	NameTable	XmlNameTable
p	NamespaceURI	string
p	NodeType	XmlNodeType
p	Prefix	string
p	QuoteChar	char
m	Read	bool
m	ReadAsync	Task<bool>
m	ReadAttributeValue	bool
m	ReadContentAs	object	Type returnType, IXmlNamespaceResolver namespaceResolver
m	ReadContentAsAsync	Task<object>	Type returnType, IXmlNamespaceResolver namespaceResolver
m	ReadContentAsBase64	int	byte[] buffer, int index, int count
m	ReadContentAsBase64Async	Task<int>	byte[] buffer, int index, int count
m	ReadContentAsBinHex	int	byte[] buffer, int index, int count
m	ReadContentAsBinHexAsync	Task<int>	byte[] buffer, int index, int count
m	ReadContentAsBoolean	bool
m	ReadContentAsDateTime	DateTime
m	ReadContentAsDateTimeOffset	DateTimeOffset
m	ReadContentAsDecimal	decimal
m	ReadContentAsDouble	double
m	ReadContentAsFloat	float
m	ReadContentAsInt	int
m	ReadContentAsLong	long
m	ReadContentAsObject	object
m	ReadContentAsObjectAsync	Task<object>
m	ReadContentAsString	string
m	ReadContentAsStringAsync	Task<string>
m	ReadElementContentAs	object	Type returnType, IXmlNamespaceResolver namespaceResolver
m	ReadElementContentAs	object	Type returnType, IXmlNamespaceResolver namespaceResolver, string localName, string namespaceURI
m	ReadElementContentAsAsync	Task<object>	Type returnType, IXmlNamespaceResolver namespaceResolver
m	ReadElementContentAsBase64	int	byte[] buffer, int index, int count
m	ReadElementContentAsBase64Async	Task<int>	byte[] buffer, int index, int count
m	ReadElementContentAsBinHex	int	byte[] buffer, int index, int count
m	ReadElementContentAsBinHexAsync	Task<int>	byte[] buffer, int index, int count
m	ReadElementContentAsBoolean	bool
m	ReadElementContentAsBoolean	bool	string localName, string namespaceURI
m	ReadElementContentAsDateTime	DateTime
m	ReadElementContentAsDateTime	DateTime	string localName, string namespaceURI
m	ReadElementContentAsDecimal	decimal
m	ReadElementContentAsDecimal	decimal	string localName, string namespaceURI
m	ReadElementContentAsDouble	double
m	ReadElementContentAsDouble	double	string localName, string namespaceURI
m	ReadElementContentAsFloat	float
m	ReadElementContentAsFloat	float	string localName, string namespaceURI
m	ReadElementContentAsInt	int
m	ReadElementContentAsInt	int	string localName, string namespaceURI
m	ReadElementContentAsLong	long
m	ReadElementContentAsLong	long	string localName, string namespaceURI
m	ReadElementContentAsObject	object
m	ReadElementContentAsObject	object	string localName, string namespaceURI
m	ReadElementContentAsObjectAsync	Task<object>
m	ReadElementContentAsString	string
m	ReadElementContentAsString	string	string localName, string namespaceURI
m	ReadElementContentAsStringAsync	Task<string>
m	ReadElementString	string
m	ReadElementString	string	string name
m	ReadElementString	string	string localname, string ns
m	ReadEndElement	void
m	ReadInnerXml	string
m	ReadInnerXmlAsync	Task<string>
m	ReadOuterXml	string
m	ReadOuterXmlAsync	Task<string>
m	ReadStartElement	void
m	ReadStartElement	void	string name
m	ReadStartElement	void	string localname, string ns
p	ReadState	ReadState
m	ReadString	string
m	ReadSubtree	XmlReader
m	ReadToDescendant	bool	string name
m	ReadToDescendant	bool	string localName, string namespaceURI
m	ReadToFollowing	bool	string name
m	ReadToFollowing	bool	string localName, string namespaceURI
m	ReadToNextSibling	bool	string name
m	ReadToNextSibling	bool	string localName, string namespaceURI
m	ReadValueChunk	int	char[] buffer, int index, int count
m	ReadValueChunkAsync	Task<int>	char[] buffer, int index, int count
m	ResolveEntity	void
p	SchemaInfo	unknown
p	Settings	XmlReaderSettings
m	Skip	void
m	SkipAsync	Task
p	Value	string
p	ValueType	Type
p	XmlLang	string
p	XmlSpace	XmlSpace
T	sealed	XmlReaderSettings		supporting
c	.ctor	void
c	.ctor	void	XmlResolver resolver	obsolete
p	Async	bool		set
p	CheckCharacters	bool		set
m	Clone	XmlReaderSettings
p	CloseInput	bool		set
p	ConformanceLevel	ConformanceLevel		set
p	DtdProcessing	DtdProcessing		set
p	IgnoreComments	bool		set
p	IgnoreProcessingInstructions	bool		set
p	IgnoreWhitespace	bool		set
p	LineNumberOffset	int		set
p	LinePositionOffset	int		set
p	MaxCharactersFromEntities	long		set
p	MaxCharactersInDocument	long		set
p	NameTable	XmlNameTable		set
p	ProhibitDtd	bool		set obsolete
m	Reset	void
p	Schemas	unknown		set
e	ValidationEventHandler	unknown
p	ValidationFlags	unknown		set
p	ValidationType	ValidationType		set
p	XmlResolver	XmlResolver		set writeonly
T	abstract	XmlResolver		supporting
p	Credentials	unknown		set writeonly
m	GetEntity	object	Uri absoluteUri, string role, Type ofObjectToReturn
m	GetEntityAsync	Task<object>	Uri absoluteUri, string role, Type ofObjectToReturn
m	ResolveUri	Uri	Uri baseUri, string relativeUri
m	SupportsType	bool	Uri absoluteUri, Type type
T	class	XmlSecureResolver	XmlResolver	supporting
c	.ctor	void	XmlResolver resolver, unknown permissionSet
c	.ctor	void	XmlResolver resolver, unknown evidence
c	.ctor	void	XmlResolver resolver, string securityUrl
m	CreateEvidenceForUrl	unknown	string securityUrl	static
p	Credentials	unknown		set writeonly
m	GetEntity	object	Uri absoluteUri, string role, Type ofObjectToReturn	override
m	GetEntityAsync	Task<object>	Uri absoluteUri, string role, Type ofObjectToReturn	override
m	ResolveUri	Uri	Uri baseUri, string relativeUri	override
T	class	XmlSignificantWhitespace	XmlCharacterData	supporting
m	CloneNode	XmlNode	bool deep	override
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	ParentNode	XmlNode
p	PreviousText	XmlNode
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	enum	XmlSpace		supporting
v	Default	1
v	None	0
v	Preserve	2
T	class	XmlText	XmlCharacterData	supporting
m	CloneNode	XmlNode	bool deep	override
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	ParentNode	XmlNode
p	PreviousText	XmlNode
m	SplitText	XmlText	int offset
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	class	XmlTextReader	XmlReader, IXmlLineInfo, IXmlNamespaceResolver	supporting
c	.ctor	void	Stream input
c	.ctor	void	Stream input, XmlNameTable nt
c	.ctor	void	Stream xmlFragment, XmlNodeType fragType, XmlParserContext context
c	.ctor	void	TextReader input
c	.ctor	void	TextReader input, XmlNameTable nt
c	.ctor	void	string url
c	.ctor	void	string url, Stream input
c	.ctor	void	string url, Stream input, XmlNameTable nt
c	.ctor	void	string url, TextReader input
c	.ctor	void	string url, TextReader input, XmlNameTable nt
c	.ctor	void	string url, XmlNameTable nt
c	.ctor	void	string xmlFragment, XmlNodeType fragType, XmlParserContext context
p	AttributeCount	int
p	BaseURI	string
p	CanReadBinaryContent	bool
p	CanReadValueChunk	bool
p	CanResolveEntity	bool
m	Close	void		override
p	Depth	int
p	DtdProcessing	DtdProcessing		set
p	EOF	bool
p	Encoding	Encoding
p	EntityHandling	EntityHandling		set
m	GetAttribute	string	int i	override
m	GetAttribute	string	string name	override
m	GetAttribute	string	string localName, string namespaceURI	override
m	GetNamespacesInScope	IDictionary<string,string>	XmlNamespaceScope scope
m	GetRemainder	TextReader
m	HasLineInfo	bool
p	HasValue	bool
p	IsDefault	bool
p	IsEmptyElement	bool
p	LineNumber	int
p	LinePosition	int
p	LocalName	string
m	LookupNamespace	string	string prefix	override
m	MoveToAttribute	void	int i	override
m	MoveToAttribute	bool	string name	override
m	MoveToAttribute	bool	string localName, string namespaceURI	override
m	MoveToElement	bool		override
m	MoveToFirstAttribute	bool		override
m	MoveToNextAttribute	bool		override
p	Name	string
p	NameTable	XmlNameTable
p	NamespaceURI	string
p	Namespaces	bool		set
p	NodeType	XmlNodeType
p	Normalization	bool		set
p	Prefix	string
p	ProhibitDtd	bool		set obsolete
p	QuoteChar	char
m	Read	bool		override
m	ReadAttributeValue	bool		override
m	ReadBase64	int	byte[] array, int offset, int len
m	ReadBinHex	int	byte[] array, int offset, int len
m	ReadChars	int	char[] buffer, int index, int count
m	ReadContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadContentAsBinHex	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBinHex	int	byte[] buffer, int index, int count	override
p	ReadState	ReadState
m	ReadString	string		override
m	ResetState	void
m	ResolveEntity	void		override
m	Skip	void		override
p	Value	string
p	WhitespaceHandling	WhitespaceHandling		set
p	XmlLang	string
p	XmlResolver	XmlResolver		set writeonly
p	XmlSpace	XmlSpace
T	class	XmlTextWriter	XmlWriter	supporting
c	.ctor	void	Stream w, Encoding encoding
c	.ctor	void	TextWriter w
c	.ctor	void	string filename, Encoding encoding
p	BaseStream	Stream
m	Close	void		override
m	Flush	void		override
p	Formatting	System.Xml.Formatting		set
p	IndentChar	char		set
p	Indentation	int		set
m	LookupPrefix	string	string ns	override
p	Namespaces	bool		set
p	QuoteChar	char		set
m	WriteBase64	void	byte[] buffer, int index, int count	override
m	WriteBinHex	void	byte[] buffer, int index, int count	override
m	WriteCData	void	string text	override
m	WriteCharEntity	void	char ch	override
m	WriteChars	void	char[] buffer, int index, int count	override
m	WriteComment	void	string text	override
m	WriteDocType	void	string name, string pubid, string sysid, string subset	override
m	WriteEndAttribute	void		override
m	WriteEndDocument	void		override
m	WriteEndElement	void		override
m	WriteEntityRef	void	string name	override
m	WriteFullEndElement	void		override
m	WriteName	void	string name	override
m	WriteNmToken	void	string name	override
m	WriteProcessingInstruction	void	string name, string text	override
m	WriteQualifiedName	void	string localName, string ns	override
m	WriteRaw	void	char[] buffer, int index, int count	override
m	WriteRaw	void	string data	override
m	WriteStartAttribute	void	string prefix, string localName, string ns	override
m	WriteStartDocument	void		override
m	WriteStartDocument	void	bool standalone	override
m	WriteStartElement	void	string prefix, string localName, string ns	override
p	WriteState	System.Xml.WriteState
m	WriteString	void	string text	override
m	WriteSurrogateCharEntity	void	char lowChar, char highChar	override
m	WriteWhitespace	void	string ws	override
p	XmlLang	string
p	XmlSpace	XmlSpace
T	enum	XmlTokenizedType		supporting
v	CDATA	0
v	ENTITIES	5
v	ENTITY	4
v	ENUMERATION	9
v	ID	1
v	IDREF	2
v	IDREFS	3
v	NCName	11
v	NMTOKEN	6
v	NMTOKENS	7
v	None	12
v	NOTATION	8
v	QName	10
T	class	XmlUrlResolver	XmlResolver	supporting
c	.ctor	void
p	CachePolicy	unknown		set writeonly
p	Credentials	unknown		set writeonly
m	GetEntity	object	Uri absoluteUri, string role, Type ofObjectToReturn	override
m	GetEntityAsync	Task<object>	Uri absoluteUri, string role, Type ofObjectToReturn	override
p	Proxy	unknown		set writeonly
m	ResolveUri	Uri	Uri baseUri, string relativeUri	override
T	class	XmlValidatingReader	XmlReader, IXmlLineInfo, IXmlNamespaceResolver	supporting obsolete
c	.ctor	void	Stream xmlFragment, XmlNodeType fragType, XmlParserContext context
c	.ctor	void	string xmlFragment, XmlNodeType fragType, XmlParserContext context
c	.ctor	void	XmlReader reader
p	AttributeCount	int
p	BaseURI	string
p	CanReadBinaryContent	bool
p	CanResolveEntity	bool
m	Close	void		override
p	Depth	int
p	EOF	bool
p	Encoding	Encoding
p	EntityHandling	EntityHandling		set
m	GetAttribute	string	int i	override
m	GetAttribute	string	string name	override
m	GetAttribute	string	string localName, string namespaceURI	override
m	HasLineInfo	bool
p	HasValue	bool
p	IsDefault	bool
p	IsEmptyElement	bool
p	LineNumber	int
p	LinePosition	int
p	LocalName	string
m	LookupNamespace	string	string prefix	override
m	MoveToAttribute	void	int i	override
m	MoveToAttribute	bool	string name	override
m	MoveToAttribute	bool	string localName, string namespaceURI	override
m	MoveToElement	bool		override
m	MoveToFirstAttribute	bool		override
m	MoveToNextAttribute	bool		override
p	Name	string
p	NameTable	XmlNameTable
p	NamespaceURI	string
p	Namespaces	bool		set
p	NodeType	XmlNodeType
p	Prefix	string
p	QuoteChar	char
m	Read	bool		override
m	ReadAttributeValue	bool		override
m	ReadContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadContentAsBinHex	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBase64	int	byte[] buffer, int index, int count	override
m	ReadElementContentAsBinHex	int	byte[] buffer, int index, int count	override
p	ReadState	ReadState
m	ReadString	string		override
m	ReadTypedValue	object
p	Reader	XmlReader
m	ResolveEntity	void		override
p	SchemaType	object
p	Schemas	unknown
e	ValidationEventHandler	unknown
p	ValidationType	ValidationType		set
p	Value	string
p	XmlLang	string
p	XmlResolver	XmlResolver		set writeonly
p	XmlSpace	XmlSpace
T	class	XmlWhitespace	XmlCharacterData	supporting
m	CloneNode	XmlNode	bool deep	override
p	LocalName	string
p	Name	string
p	NodeType	XmlNodeType
p	ParentNode	XmlNode
p	PreviousText	XmlNode
p	Value	string		set
m	WriteContentTo	void	XmlWriter w	override
m	WriteTo	void	XmlWriter w	override
T	abstract	XmlWriter	IDisposable	supporting
m	Close	void
m	Create	XmlWriter	Stream output	static
m	Create	XmlWriter	Stream output, XmlWriterSettings settings	static
m	Create	XmlWriter	TextWriter output	static
m	Create	XmlWriter	TextWriter output, XmlWriterSettings settings	static
m	Create	XmlWriter	string outputFileName	static
m	Create	XmlWriter	string outputFileName, XmlWriterSettings settings	static
m	Create	XmlWriter	StringBuilder output	static
m	Create	XmlWriter	StringBuilder output, XmlWriterSettings settings	static
m	Create	XmlWriter	XmlWriter output	static
m	Create	XmlWriter	XmlWriter output, XmlWriterSettings settings	static
m	Dispose	void
m	Flush	void
m	FlushAsync	Task
m	LookupPrefix	string	string ns
p	Settings	XmlWriterSettings
m	WriteAttributeString	void	string localName, string value
m	WriteAttributeString	void	string localName, string ns, string value
m	WriteAttributeString	void	string prefix, string localName, string ns, string value
m	WriteAttributeStringAsync	Task	string prefix, string localName, string ns, string value
m	WriteAttributes	void	XmlReader reader, bool defattr
m	WriteAttributesAsync	Task	XmlReader reader, bool defattr
m	WriteBase64	void	byte[] buffer, int index, int count
m	WriteBase64Async	Task	byte[] buffer, int index, int count
m	WriteBinHex	void	byte[] buffer, int index, int count
m	WriteBinHexAsync	Task	byte[] buffer, int index, int count
m	WriteCData	void	string text
m	WriteCDataAsync	Task	string text
m	WriteCharEntity	void	char ch
m	WriteCharEntityAsync	Task	char ch
m	WriteChars	void	char[] buffer, int index, int count
m	WriteCharsAsync	Task	char[] buffer, int index, int count
m	WriteComment	void	string text
m	WriteCommentAsync	Task	string text
m	WriteDocType	void	string name, string pubid, string sysid, string subset
m	WriteDocTypeAsync	Task	string name, string pubid, string sysid, string subset
m	WriteElementString	void	string localName, string value
m	WriteElementString	void	string localName, string ns, string value
m	WriteElementString	void	string prefix, string localName, string ns, string value
m	WriteElementStringAsync	Task	string prefix, string localName, string ns, string value
m	WriteEndAttribute	void
m	WriteEndDocument	void
m	WriteEndDocumentAsync	Task
m	WriteEndElement	void
m	WriteEndElementAsync	Task
m	WriteEntityRef	void	string name
m	WriteEntityRefAsync	Task	string name
m	WriteFullEndElement	void
m	WriteFullEndElementAsync	Task
m	WriteName	void	string name
m	WriteNameAsync	Task	string name
m	WriteNmToken	void	string name
m	WriteNmTokenAsync	Task	string name
m	WriteNode	void	XmlReader reader, bool defattr
m	WriteNode	void	unknown navigator, bool defattr
m	WriteNodeAsync	Task	XmlReader reader, bool defattr
m	WriteNodeAsync	Task	unknown navigator, bool defattr
m	WriteProcessingInstruction	void	string name, string text
m	WriteProcessingInstructionAsync	Task	string name, string text
m	WriteQualifiedName	void	string localName, string ns
m	WriteQualifiedNameAsync	Task	string localName, string ns
m	WriteRaw	void	char[] buffer, int index, int count
m	WriteRaw	void	string data
m	WriteRawAsync	Task	char[] buffer, int index, int count
m	WriteRawAsync	Task	string data
m	WriteStartAttribute	void	string localName
m	WriteStartAttribute	void	string localName, string ns
m	WriteStartAttribute	void	string prefix, string localName, string ns
m	WriteStartDocument	void
m	WriteStartDocument	void	bool standalone
m	WriteStartDocumentAsync	Task
m	WriteStartDocumentAsync	Task	bool standalone
m	WriteStartElement	void	string localName
m	WriteStartElement	void	string localName, string ns
m	WriteStartElement	void	string prefix, string localName, string ns
m	WriteStartElementAsync	Task	string prefix, string localName, string ns
p	WriteState	System.Xml.WriteState
m	WriteString	void	string text
m	WriteStringAsync	Task	string text
m	WriteSurrogateCharEntity	void	char lowChar, char highChar
m	WriteSurrogateCharEntityAsync	Task	char lowChar, char highChar
m	WriteValue	void	bool value
m	WriteValue	void	DateTime value
m	WriteValue	void	DateTimeOffset value
m	WriteValue	void	decimal value
m	WriteValue	void	double value
m	WriteValue	void	int value
m	WriteValue	void	long value
m	WriteValue	void	object value
m	WriteValue	void	float value
m	WriteValue	void	string value
m	WriteWhitespace	void	string ws
m	WriteWhitespaceAsync	Task	string ws
p	XmlLang	string
p	XmlSpace	XmlSpace
T	sealed	XmlWriterSettings		supporting
c	.ctor	void
p	Async	bool		set
p	CheckCharacters	bool		set
m	Clone	XmlWriterSettings
p	CloseOutput	bool		set
p	ConformanceLevel	ConformanceLevel		set
p	DoNotEscapeUriAttributes	bool		set
p	Encoding	Encoding		set
p	Indent	bool		set
p	IndentChars	string		set
p	NamespaceHandling	NamespaceHandling		set
p	NewLineChars	string		set
p	NewLineHandling	NewLineHandling		set
p	NewLineOnAttributes	bool		set
p	OmitXmlDeclaration	bool		set
p	OutputMethod	XmlOutputMethod
m	Reset	void
p	WriteEndDocumentOnClose	bool		set
T	class	XmlXapResolver	XmlResolver	supporting obsolete
c	.ctor	void		obsolete
m	GetEntity	object	Uri absoluteUri, string role, Type ofObjectToReturn	override
m	RegisterApplicationResourceStreamResolver	void	IApplicationResourceStreamResolver appStreamResolver	static obsolete
N	System.Xml.Linq
T	static	Extensions		allowed extensions
m	Ancestors<T:XNode>	IEnumerable<XElement>	IEnumerable<T> source	static extension
m	Ancestors<T:XNode>	IEnumerable<XElement>	IEnumerable<T> source, XName name	static extension
m	AncestorsAndSelf	IEnumerable<XElement>	IEnumerable<XElement> source	static extension
m	AncestorsAndSelf	IEnumerable<XElement>	IEnumerable<XElement> source, XName name	static extension
m	Attributes	IEnumerable<XAttribute>	IEnumerable<XElement> source	static extension
m	Attributes	IEnumerable<XAttribute>	IEnumerable<XElement> source, XName name	static extension
m	DescendantNodes<T:XContainer>	IEnumerable<XNode>	IEnumerable<T> source	static extension
m	DescendantNodesAndSelf	IEnumerable<XNode>	IEnumerable<XElement> source	static extension
m	Descendants<T:XContainer>	IEnumerable<XElement>	IEnumerable<T> source	static extension
m	Descendants<T:XContainer>	IEnumerable<XElement>	IEnumerable<T> source, XName name	static extension
m	DescendantsAndSelf	IEnumerable<XElement>	IEnumerable<XElement> source	static extension
m	DescendantsAndSelf	IEnumerable<XElement>	IEnumerable<XElement> source, XName name	static extension
m	Elements<T:XContainer>	IEnumerable<XElement>	IEnumerable<T> source	static extension
m	Elements<T:XContainer>	IEnumerable<XElement>	IEnumerable<T> source, XName name	static extension
m	InDocumentOrder<T:XNode>	IEnumerable<T>	IEnumerable<T> source	static extension
m	Nodes<T:XContainer>	IEnumerable<XNode>	IEnumerable<T> source	static extension
m	Remove	void	IEnumerable<XAttribute> source	static extension
m	Remove<T:XNode>	void	IEnumerable<T> source	static extension
T	enum	LoadOptions		supporting
v	None	0
v	PreserveWhitespace	1
v	SetBaseUri	2
v	SetLineInfo	4
T	enum	ReaderOptions		supporting
v	None	0
v	OmitDuplicateNamespaces	1
T	enum	SaveOptions		supporting
v	DisableFormatting	1
v	None	0
v	OmitDuplicateNamespaces	2
T	class	XAttribute	XObject	allowed
c	.ctor	void	XAttribute other
c	.ctor	void	XName name, object value
p	EmptySequence	IEnumerable<XAttribute>		static
p	IsNamespaceDeclaration	bool
p	Name	XName
p	NextAttribute	XAttribute
p	NodeType	XmlNodeType
p	PreviousAttribute	XAttribute
m	Remove	void
m	SetValue	void	object value
m	ToString	string		override
p	Value	string		set
o	op_Explicit	bool	XAttribute attribute
o	op_Explicit	DateTime	XAttribute attribute
o	op_Explicit	DateTimeOffset	XAttribute attribute
o	op_Explicit	decimal	XAttribute attribute
o	op_Explicit	double	XAttribute attribute
o	op_Explicit	Guid	XAttribute attribute
o	op_Explicit	int	XAttribute attribute
o	op_Explicit	long	XAttribute attribute
o	op_Explicit	bool?	XAttribute attribute
o	op_Explicit	DateTimeOffset?	XAttribute attribute
o	op_Explicit	DateTime?	XAttribute attribute
o	op_Explicit	decimal?	XAttribute attribute
o	op_Explicit	double?	XAttribute attribute
o	op_Explicit	Guid?	XAttribute attribute
o	op_Explicit	int?	XAttribute attribute
o	op_Explicit	long?	XAttribute attribute
o	op_Explicit	float?	XAttribute attribute
o	op_Explicit	TimeSpan?	XAttribute attribute
o	op_Explicit	uint?	XAttribute attribute
o	op_Explicit	ulong?	XAttribute attribute
o	op_Explicit	float	XAttribute attribute
o	op_Explicit	string	XAttribute attribute
o	op_Explicit	TimeSpan	XAttribute attribute
o	op_Explicit	uint	XAttribute attribute
o	op_Explicit	ulong	XAttribute attribute
T	class	XCData	XText	allowed
c	.ctor	void	string value
c	.ctor	void	XCData other
p	NodeType	XmlNodeType
m	WriteTo	void	XmlWriter writer	override
T	class	XComment	XNode	allowed
c	.ctor	void	string value
c	.ctor	void	XComment other
p	NodeType	XmlNodeType
p	Value	string		set
m	WriteTo	void	XmlWriter writer	override
T	abstract	XContainer	XNode	allowed
m	Add	void	object content
m	Add	void	params object[] content
m	AddFirst	void	object content
m	AddFirst	void	params object[] content
m	CreateWriter	XmlWriter
m	DescendantNodes	IEnumerable<XNode>
m	Descendants	IEnumerable<XElement>
m	Descendants	IEnumerable<XElement>	XName name
m	Element	XElement	XName name	null=yes
m	Elements	IEnumerable<XElement>
m	Elements	IEnumerable<XElement>	XName name
p	FirstNode	XNode
p	LastNode	XNode
m	Nodes	IEnumerable<XNode>
m	RemoveNodes	void
m	ReplaceNodes	void	object content
m	ReplaceNodes	void	params object[] content
T	class	XDeclaration		allowed
c	.ctor	void	string version, string encoding, string standalone
c	.ctor	void	XDeclaration other
p	Encoding	string		set
p	Standalone	string		set
m	ToString	string		override
p	Version	string		set
T	class	XDocument	XContainer	allowed except=Load
c	.ctor	void
c	.ctor	void	params object[] content
c	.ctor	void	XDeclaration declaration, params object[] content
c	.ctor	void	XDocument other
p	Declaration	XDeclaration		set
p	DocumentType	XDocumentType
m	Load	XDocument	Stream stream	static
m	Load	XDocument	Stream stream, LoadOptions options	static
m	Load	XDocument	TextReader textReader	static
m	Load	XDocument	TextReader textReader, LoadOptions options	static
m	Load	XDocument	string uri	static
m	Load	XDocument	string uri, LoadOptions options	static
m	Load	XDocument	XmlReader reader	static
m	Load	XDocument	XmlReader reader, LoadOptions options	static
p	NodeType	XmlNodeType
m	Parse	XDocument	string text	static
m	Parse	XDocument	string text, LoadOptions options	static
p	Root	XElement		null=yes
m	Save	void	Stream stream
m	Save	void	Stream stream, SaveOptions options
m	Save	void	TextWriter textWriter
m	Save	void	TextWriter textWriter, SaveOptions options
m	Save	void	string fileName
m	Save	void	string fileName, SaveOptions options
m	Save	void	XmlWriter writer
m	WriteTo	void	XmlWriter writer	override
T	class	XDocumentType	XNode	allowed
c	.ctor	void	string name, string publicId, string systemId, string internalSubset
c	.ctor	void	XDocumentType other
p	InternalSubset	string		set
p	Name	string		set
p	NodeType	XmlNodeType
p	PublicId	string		set
p	SystemId	string		set
m	WriteTo	void	XmlWriter writer	override
T	class	XElement	XContainer	allowed
c	.ctor	void	XElement other
c	.ctor	void	XName name
c	.ctor	void	XName name, object content
c	.ctor	void	XName name, params object[] content
c	.ctor	void	unknown other
m	AncestorsAndSelf	IEnumerable<XElement>
m	AncestorsAndSelf	IEnumerable<XElement>	XName name
m	Attribute	XAttribute	XName name	null=yes
m	Attributes	IEnumerable<XAttribute>
m	Attributes	IEnumerable<XAttribute>	XName name
m	DescendantNodesAndSelf	IEnumerable<XNode>
m	DescendantsAndSelf	IEnumerable<XElement>
m	DescendantsAndSelf	IEnumerable<XElement>	XName name
p	EmptySequence	IEnumerable<XElement>		static
p	FirstAttribute	XAttribute
m	GetDefaultNamespace	XNamespace
m	GetNamespaceOfPrefix	XNamespace	string prefix
m	GetPrefixOfNamespace	string	XNamespace ns
p	HasAttributes	bool
p	HasElements	bool
p	IsEmpty	bool
p	LastAttribute	XAttribute
m	Load	XElement	Stream stream	static
m	Load	XElement	Stream stream, LoadOptions options	static
m	Load	XElement	TextReader textReader	static
m	Load	XElement	TextReader textReader, LoadOptions options	static
m	Load	XElement	string uri	static
m	Load	XElement	string uri, LoadOptions options	static
m	Load	XElement	XmlReader reader	static
m	Load	XElement	XmlReader reader, LoadOptions options	static
p	Name	XName		set
p	NodeType	XmlNodeType
m	Parse	XElement	string text	static
m	Parse	XElement	string text, LoadOptions options	static
m	RemoveAll	void
m	RemoveAttributes	void
m	ReplaceAll	void	object content
m	ReplaceAll	void	params object[] content
m	ReplaceAttributes	void	object content
m	ReplaceAttributes	void	params object[] content
m	Save	void	Stream stream
m	Save	void	Stream stream, SaveOptions options
m	Save	void	TextWriter textWriter
m	Save	void	TextWriter textWriter, SaveOptions options
m	Save	void	string fileName
m	Save	void	string fileName, SaveOptions options
m	Save	void	XmlWriter writer
m	SetAttributeValue	void	XName name, object value
m	SetElementValue	void	XName name, object value
m	SetValue	void	object value
p	Value	string		set
m	WriteTo	void	XmlWriter writer	override
o	op_Explicit	bool	XElement element
o	op_Explicit	DateTime	XElement element
o	op_Explicit	DateTimeOffset	XElement element
o	op_Explicit	decimal	XElement element
o	op_Explicit	double	XElement element
o	op_Explicit	Guid	XElement element
o	op_Explicit	int	XElement element
o	op_Explicit	long	XElement element
o	op_Explicit	bool?	XElement element
o	op_Explicit	DateTimeOffset?	XElement element
o	op_Explicit	DateTime?	XElement element
o	op_Explicit	decimal?	XElement element
o	op_Explicit	double?	XElement element
o	op_Explicit	Guid?	XElement element
o	op_Explicit	int?	XElement element
o	op_Explicit	long?	XElement element
o	op_Explicit	float?	XElement element
o	op_Explicit	TimeSpan?	XElement element
o	op_Explicit	uint?	XElement element
o	op_Explicit	ulong?	XElement element
o	op_Explicit	float	XElement element
o	op_Explicit	string	XElement element
o	op_Explicit	TimeSpan	XElement element
o	op_Explicit	uint	XElement element
o	op_Explicit	ulong	XElement element
T	sealed	XName	IEquatable<XName>, ISerializable	allowed
m	Equals	bool	object obj	override
m	Get	XName	string expandedName	static
m	Get	XName	string localName, string namespaceName	static
m	GetHashCode	int		override
p	LocalName	string
p	Namespace	XNamespace
p	NamespaceName	string
m	ToString	string		override
o	op_Equality	bool	XName left, XName right
o	op_Implicit	XName	string expandedName
o	op_Inequality	bool	XName left, XName right
T	sealed	XNamespace		allowed
m	Equals	bool	object obj	override
m	Get	XNamespace	string namespaceName	static
m	GetHashCode	int		override
m	GetName	XName	string localName
p	NamespaceName	string
p	None	XNamespace		static
m	ToString	string		override
p	Xml	XNamespace		static
p	Xmlns	XNamespace		static
o	op_Addition	XName	XNamespace ns, string localName
o	op_Equality	bool	XNamespace left, XNamespace right
o	op_Implicit	XNamespace	string namespaceName
o	op_Inequality	bool	XNamespace left, XNamespace right
T	abstract	XNode	XObject	allowed
m	AddAfterSelf	void	object content
m	AddAfterSelf	void	params object[] content
m	AddBeforeSelf	void	object content
m	AddBeforeSelf	void	params object[] content
m	Ancestors	IEnumerable<XElement>
m	Ancestors	IEnumerable<XElement>	XName name
m	CompareDocumentOrder	int	XNode n1, XNode n2	static
m	CreateReader	XmlReader
m	CreateReader	XmlReader	ReaderOptions readerOptions
m	DeepEquals	bool	XNode n1, XNode n2	static
p	DocumentOrderComparer	XNodeDocumentOrderComparer		static
m	ElementsAfterSelf	IEnumerable<XElement>
m	ElementsAfterSelf	IEnumerable<XElement>	XName name
m	ElementsBeforeSelf	IEnumerable<XElement>
m	ElementsBeforeSelf	IEnumerable<XElement>	XName name
p	EqualityComparer	XNodeEqualityComparer		static
m	IsAfter	bool	XNode node
m	IsBefore	bool	XNode node
p	NextNode	XNode
m	NodesAfterSelf	IEnumerable<XNode>
m	NodesBeforeSelf	IEnumerable<XNode>
p	PreviousNode	XNode
m	ReadFrom	XNode	XmlReader reader	static
m	Remove	void
m	ReplaceWith	void	object content
m	ReplaceWith	void	params object[] content
m	ToString	string		override
m	ToString	string	SaveOptions options
m	WriteTo	void	XmlWriter writer
T	sealed	XNodeDocumentOrderComparer	IComparer<XNode>, IComparer	allowed
c	.ctor	void
m	Compare	int	XNode x, XNode y
T	sealed	XNodeEqualityComparer	IEqualityComparer<XNode>, IEqualityComparer	allowed
c	.ctor	void
m	Equals	bool	XNode x, XNode y
m	GetHashCode	int	XNode obj
T	abstract	XObject	IXmlLineInfo	allowed
m	AddAnnotation	void	object annotation
m	Annotation	object	Type type
m	Annotation<T:class>	T
m	Annotations	IEnumerable<object>	Type type
m	Annotations<T:class>	IEnumerable<T>
p	BaseUri	string
e	Changed	EventHandler<XObjectChangeEventArgs>
e	Changing	EventHandler<XObjectChangeEventArgs>
p	Document	XDocument
p	NodeType	XmlNodeType
p	Parent	XElement
m	RemoveAnnotations	void	Type type
m	RemoveAnnotations<T:class>	void
T	enum	XObjectChange		supporting
v	Add	0
v	Name	2
v	Remove	1
v	Value	3
T	class	XObjectChangeEventArgs	EventArgs	supporting
c	.ctor	void	XObjectChange objectChange
f	Add	XObjectChangeEventArgs		static readonly
f	Name	XObjectChangeEventArgs		static readonly
p	ObjectChange	XObjectChange
f	Remove	XObjectChangeEventArgs		static readonly
f	Value	XObjectChangeEventArgs		static readonly
T	class	XProcessingInstruction	XNode	allowed
c	.ctor	void	string target, string data
c	.ctor	void	XProcessingInstruction other
p	Data	string		set
p	NodeType	XmlNodeType
p	Target	string		set
m	WriteTo	void	XmlWriter writer	override
T	class	XText	XNode	allowed
c	.ctor	void	string value
c	.ctor	void	XText other
p	NodeType	XmlNodeType
p	Value	string		set
m	WriteTo	void	XmlWriter writer	override
N	System.Xml.XPath
T	static	Extensions		supporting extensions
m	CreateNavigator	unknown	XNode node	static extension
m	CreateNavigator	unknown	XNode node, XmlNameTable nameTable	static extension
m	XPathEvaluate	object	XNode node, string expression	static extension
m	XPathEvaluate	object	XNode node, string expression, IXmlNamespaceResolver resolver	static extension
m	XPathSelectElement	XElement	XNode node, string expression	static extension
m	XPathSelectElement	XElement	XNode node, string expression, IXmlNamespaceResolver resolver	static extension
m	XPathSelectElements	IEnumerable<XElement>	XNode node, string expression	static extension
m	XPathSelectElements	IEnumerable<XElement>	XNode node, string expression, IXmlNamespaceResolver resolver	static extension

"""##

  /// `types/newtonsoft.tsv`.
  static let newtonsoft: StaticString = ##"""
# Newtonsoft.Json 6.0.8; members that only newer versions have are marked since=.
N	Newtonsoft.Json
T	enum	ConstructorHandling		supporting
v	Default	0
v	AllowNonPublicDefaultConstructor	1
T	enum	DateFormatHandling		supporting
v	IsoDateFormat	0
v	MicrosoftDateFormat	1
T	enum	DateParseHandling		supporting
v	None	0
v	DateTime	1
v	DateTimeOffset	2
T	enum	DateTimeZoneHandling		supporting
v	Local	0
v	Utc	1
v	Unspecified	2
v	RoundtripKind	3
T	enum	DefaultValueHandling		supporting
v	Include	0
v	Ignore	1
v	Populate	2
v	IgnoreAndPopulate	3
T	enum	FloatFormatHandling		supporting
v	String	0
v	Symbol	1
v	DefaultValue	2
T	enum	FloatParseHandling		supporting
v	Double	0
v	Decimal	1
T	enum	Formatting		allowed
v	None	0
v	Indented	1
T	interface	IJsonLineInfo		supporting
m	HasLineInfo	bool
p	LineNumber	int
p	LinePosition	int
T	sealed	JsonArrayAttribute	JsonContainerAttribute	supporting
c	.ctor	void
c	.ctor	void	bool allowNullItems
c	.ctor	void	string id
p	AllowNullItems	bool		set
T	sealed	JsonConstructorAttribute	Attribute	supporting
c	.ctor	void
T	abstract	JsonContainerAttribute	Attribute	supporting
p	Description	string		set
p	Id	string		set
p	IsReference	bool		set
p	ItemConverterParameters	object[]		set
p	ItemConverterType	Type		set
p	ItemIsReference	bool		set
p	ItemReferenceLoopHandling	ReferenceLoopHandling		set
p	ItemTypeNameHandling	TypeNameHandling		set
p	Title	string		set
T	static	JsonConvert		allowed only=SerializeObject,DeserializeObject
p	DefaultSettings	Func<JsonSerializerSettings>		static set
m	DeserializeAnonymousType<T>	T	string value, T anonymousTypeObject	static
m	DeserializeAnonymousType<T>	T	string value, T anonymousTypeObject, JsonSerializerSettings settings	static
m	DeserializeObject	object	string value	static
m	DeserializeObject	object	string value, JsonSerializerSettings settings	static
m	DeserializeObject	object	string value, Type type	static
m	DeserializeObject<T>	T	string value	static
m	DeserializeObject<T>	T	string value, params JsonConverter[] converters	static
m	DeserializeObject<T>	T	string value, JsonSerializerSettings settings	static
m	DeserializeObject	object	string value, Type type, params JsonConverter[] converters	static
m	DeserializeObject	object	string value, Type type, JsonSerializerSettings settings	static
m	DeserializeObjectAsync<T>	Task<T>	string value	static obsolete
m	DeserializeObjectAsync<T>	Task<T>	string value, JsonSerializerSettings settings	static obsolete
m	DeserializeObjectAsync	Task<object>	string value	static obsolete
m	DeserializeObjectAsync	Task<object>	string value, Type type, JsonSerializerSettings settings	static obsolete
m	DeserializeXNode	XDocument	string value	static
m	DeserializeXNode	XDocument	string value, string deserializeRootElementName	static
m	DeserializeXNode	XDocument	string value, string deserializeRootElementName, bool writeArrayAttribute	static
m	DeserializeXNode	XDocument	string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters	static since=newer
m	DeserializeXmlNode	XmlDocument	string value	static
m	DeserializeXmlNode	XmlDocument	string value, string deserializeRootElementName	static
m	DeserializeXmlNode	XmlDocument	string value, string deserializeRootElementName, bool writeArrayAttribute	static
m	DeserializeXmlNode	XmlDocument	string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters	static since=newer
f	False	string		static readonly
f	NaN	string		static readonly
f	NegativeInfinity	string		static readonly
f	Null	string		static readonly
m	PopulateObject	void	string value, object target	static
m	PopulateObject	void	string value, object target, JsonSerializerSettings settings	static
m	PopulateObjectAsync	Task	string value, object target, JsonSerializerSettings settings	static obsolete
f	PositiveInfinity	string		static readonly
m	SerializeObject	string	object value	static
m	SerializeObject	string	object value, Newtonsoft.Json.Formatting formatting	static
m	SerializeObject	string	object value, params JsonConverter[] converters	static
m	SerializeObject	string	object value, Newtonsoft.Json.Formatting formatting, params JsonConverter[] converters	static
m	SerializeObject	string	object value, JsonSerializerSettings settings	static
m	SerializeObject	string	object value, Type type, JsonSerializerSettings settings	static
m	SerializeObject	string	object value, Newtonsoft.Json.Formatting formatting, JsonSerializerSettings settings	static
m	SerializeObject	string	object value, Type type, Newtonsoft.Json.Formatting formatting, JsonSerializerSettings settings	static
m	SerializeObjectAsync	Task<string>	object value	static obsolete
m	SerializeObjectAsync	Task<string>	object value, Newtonsoft.Json.Formatting formatting	static obsolete
m	SerializeObjectAsync	Task<string>	object value, Newtonsoft.Json.Formatting formatting, JsonSerializerSettings settings	static obsolete
m	SerializeXNode	string	XObject node	static
m	SerializeXNode	string	XObject node, Newtonsoft.Json.Formatting formatting	static
m	SerializeXNode	string	XObject node, Newtonsoft.Json.Formatting formatting, bool omitRootObject	static
m	SerializeXmlNode	string	XmlNode node	static
m	SerializeXmlNode	string	XmlNode node, Newtonsoft.Json.Formatting formatting	static
m	SerializeXmlNode	string	XmlNode node, Newtonsoft.Json.Formatting formatting, bool omitRootObject	static
m	ToString	string	DateTime value	static
m	ToString	string	DateTime value, DateFormatHandling format, DateTimeZoneHandling timeZoneHandling	static
m	ToString	string	DateTimeOffset value	static
m	ToString	string	DateTimeOffset value, DateFormatHandling format	static
m	ToString	string	bool value	static
m	ToString	string	char value	static
m	ToString	string	Enum value	static
m	ToString	string	int value	static
m	ToString	string	short value	static
m	ToString	string	ushort value	static
m	ToString	string	uint value	static
m	ToString	string	long value	static
m	ToString	string	ulong value	static
m	ToString	string	float value	static
m	ToString	string	double value	static
m	ToString	string	byte value	static
m	ToString	string	sbyte value	static
m	ToString	string	decimal value	static
m	ToString	string	Guid value	static
m	ToString	string	TimeSpan value	static
m	ToString	string	Uri value	static
m	ToString	string	string value	static
m	ToString	string	string value, char delimiter	static
m	ToString	string	string value, char delimiter, StringEscapeHandling stringEscapeHandling	static
m	ToString	string	object value	static
f	True	string		static readonly
f	Undefined	string		static readonly
T	abstract	JsonConverter		supporting
m	CanConvert	bool	Type objectType
p	CanRead	bool
p	CanWrite	bool
m	GetSchema	unknown
m	ReadJson	object	JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer
m	WriteJson	void	JsonWriter writer, object value, JsonSerializer serializer
T	sealed	JsonConverterAttribute	Attribute	supporting
c	.ctor	void	Type converterType
c	.ctor	void	Type converterType, params object[] converterParameters
p	ConverterParameters	object[]
p	ConverterType	Type
T	class	JsonConverterCollection	Collection<JsonConverter>	supporting
c	.ctor	void
T	sealed	JsonDictionaryAttribute	JsonContainerAttribute	supporting
c	.ctor	void
c	.ctor	void	string id
T	class	JsonException	Exception	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	unknown info, unknown context
T	class	JsonExtensionDataAttribute	Attribute	supporting
c	.ctor	void
p	ReadData	bool		set
p	WriteData	bool		set
T	sealed	JsonIgnoreAttribute	Attribute	supporting
c	.ctor	void
T	sealed	JsonObjectAttribute	JsonContainerAttribute	supporting
c	.ctor	void
c	.ctor	void	MemberSerialization memberSerialization
c	.ctor	void	string id
p	ItemRequired	Required		set
p	MemberSerialization	MemberSerialization		set
T	sealed	JsonPropertyAttribute	Attribute	supporting
c	.ctor	void
c	.ctor	void	string propertyName
p	DefaultValueHandling	DefaultValueHandling		set
p	IsReference	bool		set
p	ItemConverterParameters	object[]		set
p	ItemConverterType	Type		set
p	ItemIsReference	bool		set
p	ItemReferenceLoopHandling	ReferenceLoopHandling		set
p	ItemTypeNameHandling	TypeNameHandling		set
p	NullValueHandling	NullValueHandling		set
p	ObjectCreationHandling	ObjectCreationHandling		set
p	Order	int		set
p	PropertyName	string		set
p	ReferenceLoopHandling	ReferenceLoopHandling		set
p	Required	Required		set
p	TypeNameHandling	TypeNameHandling		set
T	abstract	JsonReader	IDisposable
m	Close	void
p	CloseInput	bool		set
p	Culture	CultureInfo		set
p	DateFormatString	string		set
p	DateParseHandling	DateParseHandling		set
p	DateTimeZoneHandling	DateTimeZoneHandling		set
p	Depth	int
p	FloatParseHandling	FloatParseHandling		set
p	MaxDepth	int?		set
p	Path	string
p	QuoteChar	char
m	Read	bool
m	ReadAsBytes	byte[]
m	ReadAsDateTime	DateTime?
m	ReadAsDateTimeOffset	DateTimeOffset?
m	ReadAsDecimal	decimal?
m	ReadAsInt32	int?
m	ReadAsString	string
m	Skip	void
p	SupportMultipleContent	bool		set
p	TokenType	JsonToken
p	Value	object
p	ValueType	Type
T	class	JsonReaderException	JsonException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	unknown info, unknown context
p	LineNumber	int
p	LinePosition	int
p	Path	string
T	class	JsonSerializationException	JsonException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	unknown info, unknown context
T	class	JsonSerializer		supporting
c	.ctor	void
p	Binder	unknown		set
p	CheckAdditionalContent	bool		set
p	ConstructorHandling	ConstructorHandling		set
p	Context	unknown		set
p	ContractResolver	unknown		set
p	Converters	JsonConverterCollection
m	Create	JsonSerializer		static
m	Create	JsonSerializer	JsonSerializerSettings settings	static
m	CreateDefault	JsonSerializer		static
m	CreateDefault	JsonSerializer	JsonSerializerSettings settings	static
p	Culture	CultureInfo		set
p	DateFormatHandling	DateFormatHandling		set
p	DateFormatString	string		set
p	DateParseHandling	DateParseHandling		set
p	DateTimeZoneHandling	DateTimeZoneHandling		set
p	DefaultValueHandling	DefaultValueHandling		set
m	Deserialize	object	JsonReader reader
m	Deserialize	object	TextReader reader, Type objectType
m	Deserialize<T>	T	JsonReader reader
m	Deserialize	object	JsonReader reader, Type objectType
e	Error	EventHandler<unknown>
p	FloatFormatHandling	FloatFormatHandling		set
p	FloatParseHandling	FloatParseHandling		set
p	Formatting	Newtonsoft.Json.Formatting		set
p	MaxDepth	int?		set
p	MetadataPropertyHandling	MetadataPropertyHandling		set
p	MissingMemberHandling	MissingMemberHandling		set
p	NullValueHandling	NullValueHandling		set
p	ObjectCreationHandling	ObjectCreationHandling		set
m	Populate	void	TextReader reader, object target
m	Populate	void	JsonReader reader, object target
p	PreserveReferencesHandling	PreserveReferencesHandling		set
p	ReferenceLoopHandling	ReferenceLoopHandling		set
p	ReferenceResolver	unknown		set
m	Serialize	void	TextWriter textWriter, object value
m	Serialize	void	JsonWriter jsonWriter, object value, Type objectType
m	Serialize	void	TextWriter textWriter, object value, Type objectType
m	Serialize	void	JsonWriter jsonWriter, object value
p	StringEscapeHandling	StringEscapeHandling		set
p	TraceWriter	unknown		set
p	TypeNameAssemblyFormat	unknown		set
p	TypeNameHandling	TypeNameHandling		set
T	class	JsonSerializerSettings
c	.ctor	void
p	Binder	unknown		set
p	CheckAdditionalContent	bool		set
p	ConstructorHandling	ConstructorHandling		set
p	Context	unknown		set
p	ContractResolver	unknown		set
p	Converters	IList<JsonConverter>		set
p	Culture	CultureInfo		set
p	DateFormatHandling	DateFormatHandling		set
p	DateFormatString	string		set
p	DateParseHandling	DateParseHandling		set
p	DateTimeZoneHandling	DateTimeZoneHandling		set
p	DefaultValueHandling	DefaultValueHandling		set
p	Error	EventHandler<unknown>		set
p	FloatFormatHandling	FloatFormatHandling		set
p	FloatParseHandling	FloatParseHandling		set
p	Formatting	Newtonsoft.Json.Formatting		set
p	MaxDepth	int?		set
p	MetadataPropertyHandling	MetadataPropertyHandling		set
p	MissingMemberHandling	MissingMemberHandling		set
p	NullValueHandling	NullValueHandling		set
p	ObjectCreationHandling	ObjectCreationHandling		set
p	PreserveReferencesHandling	PreserveReferencesHandling		set
p	ReferenceLoopHandling	ReferenceLoopHandling		set
p	ReferenceResolver	unknown		set
p	StringEscapeHandling	StringEscapeHandling		set
p	TraceWriter	unknown		set
p	TypeNameAssemblyFormat	unknown		set
p	TypeNameHandling	TypeNameHandling		set
T	class	JsonTextReader	JsonReader, IJsonLineInfo	supporting
c	.ctor	void	TextReader reader
m	Close	void		override
m	HasLineInfo	bool
p	LineNumber	int
p	LinePosition	int
m	Read	bool		override
m	ReadAsBytes	byte[]		override
m	ReadAsDateTime	DateTime?		override
m	ReadAsDateTimeOffset	DateTimeOffset?		override
m	ReadAsDecimal	decimal?		override
m	ReadAsInt32	int?		override
m	ReadAsString	string		override
T	class	JsonTextWriter	JsonWriter	supporting
c	.ctor	void	TextWriter textWriter
m	Close	void		override
m	Flush	void		override
p	IndentChar	char		set
p	Indentation	int		set
p	QuoteChar	char		set
p	QuoteName	bool		set
m	WriteComment	void	string text	override
m	WriteNull	void		override
m	WritePropertyName	void	string name	override
m	WritePropertyName	void	string name, bool escape	override
m	WriteRaw	void	string json	override
m	WriteStartArray	void		override
m	WriteStartConstructor	void	string name	override
m	WriteStartObject	void		override
m	WriteUndefined	void		override
m	WriteValue	void	object value	override
m	WriteValue	void	string value	override
m	WriteValue	void	int value	override
m	WriteValue	void	uint value	override
m	WriteValue	void	long value	override
m	WriteValue	void	ulong value	override
m	WriteValue	void	float value	override
m	WriteValue	void	float? value	override
m	WriteValue	void	double value	override
m	WriteValue	void	double? value	override
m	WriteValue	void	bool value	override
m	WriteValue	void	short value	override
m	WriteValue	void	ushort value	override
m	WriteValue	void	char value	override
m	WriteValue	void	byte value	override
m	WriteValue	void	sbyte value	override
m	WriteValue	void	decimal value	override
m	WriteValue	void	DateTime value	override
m	WriteValue	void	byte[] value	override
m	WriteValue	void	DateTimeOffset value	override
m	WriteValue	void	Guid value	override
m	WriteValue	void	TimeSpan value	override
m	WriteValue	void	Uri value	override
m	WriteWhitespace	void	string ws	override
T	enum	JsonToken		supporting
v	None	0
v	StartObject	1
v	StartArray	2
v	StartConstructor	3
v	PropertyName	4
v	Comment	5
v	Raw	6
v	Integer	7
v	Float	8
v	String	9
v	Boolean	10
v	Null	11
v	Undefined	12
v	EndObject	13
v	EndArray	14
v	EndConstructor	15
v	Date	16
v	Bytes	17
T	class	JsonValidatingReader	JsonReader, IJsonLineInfo	supporting
c	.ctor	void	JsonReader reader
p	Depth	int
p	Path	string
p	QuoteChar	char
m	Read	bool		override
m	ReadAsBytes	byte[]		override
m	ReadAsDateTime	DateTime?		override
m	ReadAsDateTimeOffset	DateTimeOffset?		override
m	ReadAsDecimal	decimal?		override
m	ReadAsInt32	int?		override
m	ReadAsString	string		override
p	Reader	JsonReader
p	Schema	unknown		set
p	TokenType	JsonToken
e	ValidationEventHandler	unknown
p	Value	object
p	ValueType	Type
T	abstract	JsonWriter	IDisposable
m	Close	void
p	CloseOutput	bool		set
p	Culture	CultureInfo		set
p	DateFormatHandling	DateFormatHandling		set
p	DateFormatString	string		set
p	DateTimeZoneHandling	DateTimeZoneHandling		set
p	FloatFormatHandling	FloatFormatHandling		set
m	Flush	void
p	Formatting	Newtonsoft.Json.Formatting		set
p	Path	string
p	StringEscapeHandling	StringEscapeHandling		set
m	WriteComment	void	string text
m	WriteEnd	void
m	WriteEndArray	void
m	WriteEndConstructor	void
m	WriteEndObject	void
m	WriteNull	void
m	WritePropertyName	void	string name
m	WritePropertyName	void	string name, bool escape
m	WriteRaw	void	string json
m	WriteRawValue	void	string json
m	WriteStartArray	void
m	WriteStartConstructor	void	string name
m	WriteStartObject	void
p	WriteState	Newtonsoft.Json.WriteState
m	WriteToken	void	JsonReader reader
m	WriteToken	void	JsonReader reader, bool writeChildren
m	WriteToken	void	JsonToken token, object value
m	WriteToken	void	JsonToken token
m	WriteUndefined	void
m	WriteValue	void	string value
m	WriteValue	void	int value
m	WriteValue	void	uint value
m	WriteValue	void	long value
m	WriteValue	void	ulong value
m	WriteValue	void	float value
m	WriteValue	void	double value
m	WriteValue	void	bool value
m	WriteValue	void	short value
m	WriteValue	void	ushort value
m	WriteValue	void	char value
m	WriteValue	void	byte value
m	WriteValue	void	sbyte value
m	WriteValue	void	decimal value
m	WriteValue	void	DateTime value
m	WriteValue	void	DateTimeOffset value
m	WriteValue	void	Guid value
m	WriteValue	void	TimeSpan value
m	WriteValue	void	int? value
m	WriteValue	void	uint? value
m	WriteValue	void	long? value
m	WriteValue	void	ulong? value
m	WriteValue	void	float? value
m	WriteValue	void	double? value
m	WriteValue	void	bool? value
m	WriteValue	void	short? value
m	WriteValue	void	ushort? value
m	WriteValue	void	char? value
m	WriteValue	void	byte? value
m	WriteValue	void	sbyte? value
m	WriteValue	void	decimal? value
m	WriteValue	void	DateTime? value
m	WriteValue	void	DateTimeOffset? value
m	WriteValue	void	Guid? value
m	WriteValue	void	TimeSpan? value
m	WriteValue	void	byte[] value
m	WriteValue	void	Uri value
m	WriteValue	void	object value
m	WriteWhitespace	void	string ws
T	class	JsonWriterException	JsonException	supporting
c	.ctor	void
c	.ctor	void	string message
c	.ctor	void	string message, Exception innerException
c	.ctor	void	unknown info, unknown context
p	Path	string
T	enum	MemberSerialization		supporting
v	OptOut	0
v	OptIn	1
v	Fields	2
T	enum	MetadataPropertyHandling		supporting
v	Default	0
v	ReadAhead	1
v	Ignore	2
T	enum	MissingMemberHandling		supporting
v	Ignore	0
v	Error	1
T	enum	NullValueHandling		supporting
v	Include	0
v	Ignore	1
T	enum	ObjectCreationHandling		supporting
v	Auto	0
v	Reuse	1
v	Replace	2
T	enum	PreserveReferencesHandling		supporting
v	None	0
v	Objects	1
v	Arrays	2
v	All	3
T	enum	ReferenceLoopHandling		supporting
v	Error	0
v	Ignore	1
v	Serialize	2
T	enum	Required		supporting
v	Default	0
v	AllowNull	1
v	Always	2
T	enum	StringEscapeHandling		supporting
v	Default	0
v	EscapeNonAscii	1
v	EscapeHtml	2
T	enum	TypeNameHandling		supporting
v	None	0
v	Objects	1
v	Arrays	2
v	All	3
v	Auto	4
T	enum	WriteState		supporting
v	Error	0
v	Closed	1
v	Object	2
v	Array	3
v	Constructor	4
v	Property	5
v	Start	6
N	Newtonsoft.Json.Linq
T	static	Extensions		allowed extensions
m	Ancestors<T:JToken>	IJEnumerable<JToken>	IEnumerable<T> source	static extension
m	AncestorsAndSelf<T:JToken>	IJEnumerable<JToken>	IEnumerable<T> source	static extension
m	AsJEnumerable	IJEnumerable<JToken>	IEnumerable<JToken> source	static extension
m	AsJEnumerable<T:JToken>	IJEnumerable<T>	IEnumerable<T> source	static extension
m	Children<T:JToken>	IJEnumerable<JToken>	IEnumerable<T> source	static extension
m	Children<T:JToken,U>	IEnumerable<U>	IEnumerable<T> source	static extension
m	Descendants<T:JContainer>	IJEnumerable<JToken>	IEnumerable<T> source	static extension
m	DescendantsAndSelf<T:JContainer>	IJEnumerable<JToken>	IEnumerable<T> source	static extension
m	Properties	IJEnumerable<JProperty>	IEnumerable<JObject> source	static extension
m	Value<U>	U	IEnumerable<JToken> value	static extension null=yes
m	Value<T:JToken,U>	U	IEnumerable<T> value	static extension null=yes
m	Values	IJEnumerable<JToken>	IEnumerable<JToken> source, object key	static extension
m	Values	IJEnumerable<JToken>	IEnumerable<JToken> source	static extension
m	Values<U>	IEnumerable<U>	IEnumerable<JToken> source, object key	static extension
m	Values<U>	IEnumerable<U>	IEnumerable<JToken> source	static extension
T	interface	IJEnumerable<out T:JToken>	IEnumerable<T>, IEnumerable
i	Item	IJEnumerable<JToken>	object key
T	class	JArray	JContainer, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>, IEnumerable	allowed
c	.ctor	void
c	.ctor	void	JArray other
c	.ctor	void	params object[] content
c	.ctor	void	object content
m	Add	void	JToken item
m	Clear	void
m	Contains	bool	JToken item
m	CopyTo	void	JToken[] array, int arrayIndex
m	FromObject	JArray	object o	static
m	FromObject	JArray	object o, JsonSerializer jsonSerializer	static
m	GetEnumerator	IEnumerator<JToken>
m	IndexOf	int	JToken item
m	Insert	void	int index, JToken item
p	IsReadOnly	bool
i	Item	JToken	object key	set
i	Item	JToken	int index	set
m	Load	JArray	JsonReader reader	static
m	Load	JArray	JsonReader reader, JsonLoadSettings settings	static since=newer
m	LoadAsync	Task<JArray>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	LoadAsync	Task<JArray>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
m	Parse	JArray	string json	static
m	Parse	JArray	string json, JsonLoadSettings settings	static since=newer
m	Remove	bool	JToken item
m	RemoveAt	void	int index
p	Type	JTokenType
m	WriteTo	void	JsonWriter writer, JsonConverter[] converters	override
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
T	class	JConstructor	JContainer	allowed
c	.ctor	void
c	.ctor	void	JConstructor other
c	.ctor	void	string name, params object[] content
c	.ctor	void	string name, object content
c	.ctor	void	string name
i	Item	JToken	object key	set
m	Load	JConstructor	JsonReader reader	static
m	Load	JConstructor	JsonReader reader, JsonLoadSettings settings	static since=newer
m	LoadAsync	Task<JConstructor>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	LoadAsync	Task<JConstructor>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
p	Name	string		set
p	Type	JTokenType
m	WriteTo	void	JsonWriter writer, JsonConverter[] converters	override
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
T	abstract	JContainer	JToken, IList<JToken>, IList, ICollection<JToken>, IEnumerable<JToken>, IEnumerable, ICollection	allowed
m	Add	void	object content
m	AddFirst	void	object content
e	AddingNew	unknown
m	Children	JEnumerable<JToken>		override
e	CollectionChanged	unknown
p	Count	int
m	CreateWriter	JsonWriter
m	Descendants	IEnumerable<JToken>
m	DescendantsAndSelf	IEnumerable<JToken>
p	First	JToken
p	HasValues	bool
p	Last	JToken
e	ListChanged	unknown
m	Merge	void	object content
m	Merge	void	object content, JsonMergeSettings settings
m	RemoveAll	void
m	ReplaceAll	void	object content
m	Values<T>	IEnumerable<T>		override
T	struct	JEnumerable<T:JToken>	IJEnumerable<T>, IEquatable<JEnumerable<T>>, IEnumerable<T>, IEnumerable
c	.ctor	void	IEnumerable<T> enumerable
f	Empty	JEnumerable<T>		static readonly
m	Equals	bool	JEnumerable<T> other
m	Equals	bool	object obj	override
m	GetEnumerator	IEnumerator<T>
m	GetHashCode	int		override
i	Item	IJEnumerable<JToken>	object key
T	class	JObject	JContainer, IDictionary<string,JToken>, INotifyPropertyChanged, ICollection<KeyValuePair<string,JToken>>, IEnumerable<KeyValuePair<string,JToken>>, IEnumerable	allowed
c	.ctor	void
c	.ctor	void	JObject other
c	.ctor	void	params object[] content
c	.ctor	void	object content
m	Add	void	string propertyName, JToken value
m	ContainsKey	bool	string propertyName	since=newer
m	FromObject	JObject	object o	static
m	FromObject	JObject	object o, JsonSerializer jsonSerializer	static
m	GetEnumerator	IEnumerator<KeyValuePair<string,JToken>>
m	GetValue	JToken	string propertyName	null=yes
m	GetValue	JToken	string propertyName, StringComparison comparison	null=yes
i	Item	JToken	object key	set null=yes
i	Item	JToken	string propertyName	set null=yes
m	Load	JObject	JsonReader reader	static
m	Load	JObject	JsonReader reader, JsonLoadSettings settings	static since=newer
m	LoadAsync	Task<JObject>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	LoadAsync	Task<JObject>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
m	Parse	JObject	string json	static
m	Parse	JObject	string json, JsonLoadSettings settings	static since=newer
m	Properties	IEnumerable<JProperty>
m	Property	JProperty	string name	null=yes
m	Property	JProperty	string name, StringComparison comparison	since=newer null=yes
e	PropertyChanged	unknown
e	PropertyChanging	unknown
m	PropertyValues	JEnumerable<JToken>
m	Remove	bool	string propertyName
m	TryGetValue	bool	string propertyName, StringComparison comparison, out JToken value
m	TryGetValue	bool	string propertyName, out JToken value
p	Type	JTokenType
m	WriteTo	void	JsonWriter writer, JsonConverter[] converters	override
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
T	class	JProperty	JContainer	allowed
c	.ctor	void	JProperty other
c	.ctor	void	string name, params object[] content
c	.ctor	void	string name, object content
m	Load	JProperty	JsonReader reader	static
m	Load	JProperty	JsonReader reader, JsonLoadSettings settings	static since=newer
m	LoadAsync	Task<JProperty>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	LoadAsync	Task<JProperty>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
p	Name	string
p	Type	JTokenType
p	Value	JToken		set
m	WriteTo	void	JsonWriter writer, JsonConverter[] converters	override
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
T	class	JPropertyDescriptor		supporting
c	.ctor	void	string name
m	CanResetValue	bool	object component	override
p	ComponentType	Type
m	GetValue	object	object component	override
p	IsReadOnly	bool
p	PropertyType	Type
m	ResetValue	void	object component	override
m	SetValue	void	object component, object value	override
m	ShouldSerializeValue	bool	object component	override
T	class	JRaw	JValue	allowed
c	.ctor	void	JRaw other
c	.ctor	void	object rawJson
m	Create	JRaw	JsonReader reader	static
m	CreateAsync	Task<JRaw>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
T	abstract	JToken	IJEnumerable<JToken>, IJsonLineInfo, ICloneable, IEnumerable<JToken>, IEnumerable	allowed
m	AddAfterSelf	void	object content
m	AddAnnotation	void	object annotation
m	AddBeforeSelf	void	object content
m	AfterSelf	IEnumerable<JToken>
m	Ancestors	IEnumerable<JToken>
m	AncestorsAndSelf	IEnumerable<JToken>
m	Annotation<T:class>	T
m	Annotation	object	Type type
m	Annotations<T:class>	IEnumerable<T>
m	Annotations	IEnumerable<object>	Type type
m	BeforeSelf	IEnumerable<JToken>
m	Children	JEnumerable<JToken>
m	Children<T:JToken>	JEnumerable<T>
m	CreateReader	JsonReader
m	DeepClone	JToken
m	DeepClone	JToken	JsonCloneSettings settings	since=newer
m	DeepEquals	bool	JToken t1, JToken t2	static
p	EqualityComparer	JTokenEqualityComparer		static
p	First	JToken
m	FromObject	JToken	object o	static
m	FromObject	JToken	object o, JsonSerializer jsonSerializer	static
p	HasValues	bool
i	Item	JToken	object key	set null=yes
p	Last	JToken
m	Load	JToken	JsonReader reader	static
m	Load	JToken	JsonReader reader, JsonLoadSettings settings	static since=newer
m	LoadAsync	Task<JToken>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	LoadAsync	Task<JToken>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
p	Next	JToken
p	Parent	JContainer
m	Parse	JToken	string json	static
m	Parse	JToken	string json, JsonLoadSettings settings	static since=newer
p	Path	string
p	Previous	JToken
m	ReadFrom	JToken	JsonReader reader	static
m	ReadFrom	JToken	JsonReader reader, JsonLoadSettings settings	static since=newer
m	ReadFromAsync	Task<JToken>	JsonReader reader, CancellationToken cancellationToken=default	static since=newer
m	ReadFromAsync	Task<JToken>	JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken=default	static since=newer
m	Remove	void
m	RemoveAnnotations<T:class>	void
m	RemoveAnnotations	void	Type type
m	Replace	void	JToken value
p	Root	JToken
m	SelectToken	JToken	string path	null=yes
m	SelectToken	JToken	string path, bool errorWhenNoMatch	null=yes
m	SelectToken	JToken	string path, JsonSelectSettings settings	since=newer null=yes
m	SelectTokens	IEnumerable<JToken>	string path
m	SelectTokens	IEnumerable<JToken>	string path, bool errorWhenNoMatch
m	SelectTokens	IEnumerable<JToken>	string path, JsonSelectSettings settings	since=newer
m	ToObject<T>	T
m	ToObject	object	Type objectType
m	ToObject<T>	T	JsonSerializer jsonSerializer
m	ToObject	object	Type objectType, JsonSerializer jsonSerializer
m	ToString	string		override
m	ToString	string	Newtonsoft.Json.Formatting formatting, params JsonConverter[] converters
p	Type	JTokenType
m	Value<T>	T	object key	null=yes
m	Values<T>	IEnumerable<T>
m	WriteTo	void	JsonWriter writer, params JsonConverter[] converters
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
m	WriteToAsync	Task	JsonWriter writer, params JsonConverter[] converters	since=newer
o	op_Explicit	bool	JToken value
o	op_Explicit	DateTimeOffset	JToken value
o	op_Explicit	bool?	JToken value
o	op_Explicit	long	JToken value
o	op_Explicit	DateTime?	JToken value
o	op_Explicit	DateTimeOffset?	JToken value
o	op_Explicit	decimal?	JToken value
o	op_Explicit	double?	JToken value
o	op_Explicit	char?	JToken value
o	op_Explicit	int	JToken value
o	op_Explicit	short	JToken value
o	op_Explicit	ushort	JToken value
o	op_Explicit	char	JToken value
o	op_Explicit	byte	JToken value
o	op_Explicit	sbyte	JToken value
o	op_Explicit	int?	JToken value
o	op_Explicit	short?	JToken value
o	op_Explicit	ushort?	JToken value
o	op_Explicit	byte?	JToken value
o	op_Explicit	sbyte?	JToken value
o	op_Explicit	DateTime	JToken value
o	op_Explicit	long?	JToken value
o	op_Explicit	float?	JToken value
o	op_Explicit	decimal	JToken value
o	op_Explicit	uint?	JToken value
o	op_Explicit	ulong?	JToken value
o	op_Explicit	double	JToken value
o	op_Explicit	float	JToken value
o	op_Explicit	string	JToken value
o	op_Explicit	uint	JToken value
o	op_Explicit	ulong	JToken value
o	op_Explicit	byte[]	JToken value
o	op_Explicit	Guid	JToken value
o	op_Explicit	Guid?	JToken value
o	op_Explicit	TimeSpan	JToken value
o	op_Explicit	TimeSpan?	JToken value
o	op_Explicit	Uri	JToken value
o	op_Implicit	JToken	bool value
o	op_Implicit	JToken	DateTimeOffset value
o	op_Implicit	JToken	byte value
o	op_Implicit	JToken	byte? value
o	op_Implicit	JToken	sbyte value
o	op_Implicit	JToken	sbyte? value
o	op_Implicit	JToken	bool? value
o	op_Implicit	JToken	long value
o	op_Implicit	JToken	DateTime? value
o	op_Implicit	JToken	DateTimeOffset? value
o	op_Implicit	JToken	decimal? value
o	op_Implicit	JToken	double? value
o	op_Implicit	JToken	short value
o	op_Implicit	JToken	ushort value
o	op_Implicit	JToken	int value
o	op_Implicit	JToken	int? value
o	op_Implicit	JToken	DateTime value
o	op_Implicit	JToken	long? value
o	op_Implicit	JToken	float? value
o	op_Implicit	JToken	decimal value
o	op_Implicit	JToken	short? value
o	op_Implicit	JToken	ushort? value
o	op_Implicit	JToken	uint? value
o	op_Implicit	JToken	ulong? value
o	op_Implicit	JToken	double value
o	op_Implicit	JToken	float value
o	op_Implicit	JToken	string value
o	op_Implicit	JToken	uint value
o	op_Implicit	JToken	ulong value
o	op_Implicit	JToken	byte[] value
o	op_Implicit	JToken	Uri value
o	op_Implicit	JToken	TimeSpan value
o	op_Implicit	JToken	TimeSpan? value
o	op_Implicit	JToken	Guid value
o	op_Implicit	JToken	Guid? value
T	class	JTokenEqualityComparer	IEqualityComparer<JToken>
c	.ctor	void
m	Equals	bool	JToken x, JToken y
m	GetHashCode	int	JToken obj
T	class	JTokenReader	JsonReader, IJsonLineInfo	supporting
c	.ctor	void	JToken token
p	CurrentToken	JToken
p	Path	string
m	Read	bool		override
m	ReadAsBytes	byte[]		override
m	ReadAsDateTime	DateTime?		override
m	ReadAsDateTimeOffset	DateTimeOffset?		override
m	ReadAsDecimal	decimal?		override
m	ReadAsInt32	int?		override
m	ReadAsString	string		override
T	enum	JTokenType		allowed
v	None	0
v	Object	1
v	Array	2
v	Constructor	3
v	Property	4
v	Comment	5
v	Integer	6
v	Float	7
v	String	8
v	Boolean	9
v	Null	10
v	Undefined	11
v	Date	12
v	Raw	13
v	Bytes	14
v	Guid	15
v	Uri	16
v	TimeSpan	17
T	class	JTokenWriter	JsonWriter	supporting
c	.ctor	void	JContainer container
c	.ctor	void
m	Close	void		override
p	CurrentToken	JToken
m	Flush	void		override
p	Token	JToken
m	WriteComment	void	string text	override
m	WriteNull	void		override
m	WritePropertyName	void	string name	override
m	WriteRaw	void	string json	override
m	WriteStartArray	void		override
m	WriteStartConstructor	void	string name	override
m	WriteStartObject	void		override
m	WriteUndefined	void		override
m	WriteValue	void	object value	override
m	WriteValue	void	string value	override
m	WriteValue	void	int value	override
m	WriteValue	void	uint value	override
m	WriteValue	void	long value	override
m	WriteValue	void	ulong value	override
m	WriteValue	void	float value	override
m	WriteValue	void	double value	override
m	WriteValue	void	bool value	override
m	WriteValue	void	short value	override
m	WriteValue	void	ushort value	override
m	WriteValue	void	char value	override
m	WriteValue	void	byte value	override
m	WriteValue	void	sbyte value	override
m	WriteValue	void	decimal value	override
m	WriteValue	void	DateTime value	override
m	WriteValue	void	DateTimeOffset value	override
m	WriteValue	void	byte[] value	override
m	WriteValue	void	TimeSpan value	override
m	WriteValue	void	Guid value	override
m	WriteValue	void	Uri value	override
T	class	JValue	JToken, IEquatable<JValue>, IFormattable, IComparable, IComparable<JValue>, IConvertible	allowed
c	.ctor	void	JValue other
c	.ctor	void	long value
c	.ctor	void	decimal value
c	.ctor	void	char value
c	.ctor	void	ulong value
c	.ctor	void	double value
c	.ctor	void	float value
c	.ctor	void	DateTime value
c	.ctor	void	DateTimeOffset value
c	.ctor	void	bool value
c	.ctor	void	string value
c	.ctor	void	Guid value
c	.ctor	void	Uri value
c	.ctor	void	TimeSpan value
c	.ctor	void	object value
m	CompareTo	int	JValue obj
m	CreateComment	JValue	string value	static
m	CreateNull	JValue		static
m	CreateString	JValue	string value	static
m	CreateUndefined	JValue		static
m	Equals	bool	JValue other
m	Equals	bool	object obj	override
m	GetHashCode	int		override
p	HasValues	bool
m	ToString	string		override
m	ToString	string	string format
m	ToString	string	IFormatProvider formatProvider
m	ToString	string	string format, IFormatProvider formatProvider
p	Type	JTokenType
p	Value	object		set
m	WriteTo	void	JsonWriter writer, JsonConverter[] converters	override
m	WriteToAsync	Task	JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters	since=newer
T	class	JsonMergeSettings		supporting
c	.ctor	void
p	MergeArrayHandling	MergeArrayHandling		set
T	enum	MergeArrayHandling		supporting
v	Concat	0
v	Union	1
v	Replace	2
v	Merge	3
# Types that only newer versions have.
T	class	JsonCloneSettings		supporting
c	.ctor	void
p	CopyAnnotations	bool		set since=newer
T	class	JsonLoadSettings		supporting
c	.ctor	void
p	CommentHandling	CommentHandling		set since=newer
p	DuplicatePropertyNameHandling	DuplicatePropertyNameHandling		set since=newer
p	LineInfoHandling	LineInfoHandling		set since=newer
T	class	JsonSelectSettings		supporting
c	.ctor	void
p	ErrorWhenNoMatch	bool		set since=newer
p	RegexMatchTimeout	TimeSpan?		set since=newer
T	enum	CommentHandling		supporting
v	Ignore	0
v	Load	1
T	enum	DuplicatePropertyNameHandling		supporting
v	Replace	0
v	Ignore	1
v	Error	2
T	enum	LineInfoHandling		supporting
v	Ignore	0
v	Load	1
T	enum	MergeNullValueHandling		supporting
v	Ignore	0
v	Merge	1

"""##

  /// `types/names.tsv`.
  static let names: StaticString = ##"""
# Public types of the referenced assemblies whose members are not kept: an expression may name them and nothing is known about them.
N	Microsoft.CSharp
X	CSharpCodeProvider	0
N	Microsoft.VisualBasic
X	VBCodeProvider	0
N	Microsoft.Win32
X	IntranetZoneCredentialPolicy	0
X	PowerModeChangedEventArgs	0
X	PowerModeChangedEventHandler	0
X	PowerModes	0
X	Registry	0
X	RegistryHive	0
X	RegistryKey	0
X	RegistryKeyPermissionCheck	0
X	RegistryOptions	0
X	RegistryValueKind	0
X	RegistryValueOptions	0
X	RegistryView	0
X	SessionEndReasons	0
X	SessionEndedEventArgs	0
X	SessionEndedEventHandler	0
X	SessionEndingEventArgs	0
X	SessionEndingEventHandler	0
X	SessionSwitchEventArgs	0
X	SessionSwitchEventHandler	0
X	SessionSwitchReason	0
X	SystemEvents	0
X	TimerElapsedEventArgs	0
X	TimerElapsedEventHandler	0
X	UserPreferenceCategory	0
X	UserPreferenceChangedEventArgs	0
X	UserPreferenceChangedEventHandler	0
X	UserPreferenceChangingEventArgs	0
X	UserPreferenceChangingEventHandler	0
N	Microsoft.Win32.SafeHandles
X	CriticalHandleMinusOneIsInvalid	0
X	CriticalHandleZeroOrMinusOneIsInvalid	0
X	SafeAccessTokenHandle	0
X	SafeFileHandle	0
X	SafeHandleMinusOneIsInvalid	0
X	SafeHandleZeroOrMinusOneIsInvalid	0
X	SafeMemoryMappedFileHandle	0
X	SafeMemoryMappedViewHandle	0
X	SafeNCryptHandle	0
X	SafeNCryptKeyHandle	0
X	SafeNCryptProviderHandle	0
X	SafeNCryptSecretHandle	0
X	SafePipeHandle	0
X	SafeProcessHandle	0
X	SafeRegistryHandle	0
X	SafeWaitHandle	0
X	SafeX509ChainHandle	0
N	Newtonsoft.Json.Bson
X	BsonObjectId	0
X	BsonReader	0
X	BsonWriter	0
N	Newtonsoft.Json.Converters
X	BinaryConverter	0
X	BsonObjectIdConverter	0
X	CustomCreationConverter	1
X	DataSetConverter	0
X	DataTableConverter	0
X	DateTimeConverterBase	0
X	DiscriminatedUnionConverter	0
X	EntityKeyMemberConverter	0
X	ExpandoObjectConverter	0
X	IsoDateTimeConverter	0
X	JavaScriptDateTimeConverter	0
X	KeyValuePairConverter	0
X	RegexConverter	0
X	StringEnumConverter	0
X	VersionConverter	0
X	XmlNodeConverter	0
N	Newtonsoft.Json.Schema
X	Extensions	0
X	JsonSchema	0
X	JsonSchemaException	0
X	JsonSchemaGenerator	0
X	JsonSchemaResolver	0
X	JsonSchemaType	0
X	UndefinedSchemaIdHandling	0
X	ValidationEventArgs	0
X	ValidationEventHandler	0
N	Newtonsoft.Json.Serialization
X	CamelCasePropertyNamesContractResolver	0
X	DefaultContractResolver	0
X	DefaultSerializationBinder	0
X	DiagnosticsTraceWriter	0
X	DynamicValueProvider	0
X	ErrorContext	0
X	ErrorEventArgs	0
X	ExpressionValueProvider	0
X	ExtensionDataGetter	0
X	ExtensionDataSetter	0
X	IAttributeProvider	0
X	IContractResolver	0
X	IReferenceResolver	0
X	ITraceWriter	0
X	IValueProvider	0
X	JsonArrayContract	0
X	JsonContainerContract	0
X	JsonContract	0
X	JsonDictionaryContract	0
X	JsonDynamicContract	0
X	JsonISerializableContract	0
X	JsonLinqContract	0
X	JsonObjectContract	0
X	JsonPrimitiveContract	0
X	JsonProperty	0
X	JsonPropertyCollection	0
X	JsonStringContract	0
X	MemoryTraceWriter	0
X	ObjectConstructor	1
X	OnErrorAttribute	0
X	ReflectionAttributeProvider	0
X	ReflectionValueProvider	0
X	SerializationCallback	0
X	SerializationErrorCallback	0
N	System
X	_AppDomain	0
N	System.CodeDom
X	CodeArgumentReferenceExpression	0
X	CodeArrayCreateExpression	0
X	CodeArrayIndexerExpression	0
X	CodeAssignStatement	0
X	CodeAttachEventStatement	0
X	CodeAttributeArgument	0
X	CodeAttributeArgumentCollection	0
X	CodeAttributeDeclaration	0
X	CodeAttributeDeclarationCollection	0
X	CodeBaseReferenceExpression	0
X	CodeBinaryOperatorExpression	0
X	CodeBinaryOperatorType	0
X	CodeCastExpression	0
X	CodeCatchClause	0
X	CodeCatchClauseCollection	0
X	CodeChecksumPragma	0
X	CodeComment	0
X	CodeCommentStatement	0
X	CodeCommentStatementCollection	0
X	CodeCompileUnit	0
X	CodeConditionStatement	0
X	CodeConstructor	0
X	CodeDefaultValueExpression	0
X	CodeDelegateCreateExpression	0
X	CodeDelegateInvokeExpression	0
X	CodeDirectionExpression	0
X	CodeDirective	0
X	CodeDirectiveCollection	0
X	CodeEntryPointMethod	0
X	CodeEventReferenceExpression	0
X	CodeExpression	0
X	CodeExpressionCollection	0
X	CodeExpressionStatement	0
X	CodeFieldReferenceExpression	0
X	CodeGotoStatement	0
X	CodeIndexerExpression	0
X	CodeIterationStatement	0
X	CodeLabeledStatement	0
X	CodeLinePragma	0
X	CodeMemberEvent	0
X	CodeMemberField	0
X	CodeMemberMethod	0
X	CodeMemberProperty	0
X	CodeMethodInvokeExpression	0
X	CodeMethodReferenceExpression	0
X	CodeMethodReturnStatement	0
X	CodeNamespace	0
X	CodeNamespaceCollection	0
X	CodeNamespaceImport	0
X	CodeNamespaceImportCollection	0
X	CodeObject	0
X	CodeObjectCreateExpression	0
X	CodeParameterDeclarationExpression	0
X	CodeParameterDeclarationExpressionCollection	0
X	CodePrimitiveExpression	0
X	CodePropertyReferenceExpression	0
X	CodePropertySetValueReferenceExpression	0
X	CodeRegionDirective	0
X	CodeRegionMode	0
X	CodeRemoveEventStatement	0
X	CodeSnippetCompileUnit	0
X	CodeSnippetExpression	0
X	CodeSnippetStatement	0
X	CodeSnippetTypeMember	0
X	CodeStatement	0
X	CodeStatementCollection	0
X	CodeThisReferenceExpression	0
X	CodeThrowExceptionStatement	0
X	CodeTryCatchFinallyStatement	0
X	CodeTypeConstructor	0
X	CodeTypeDeclaration	0
X	CodeTypeDeclarationCollection	0
X	CodeTypeDelegate	0
X	CodeTypeMember	0
X	CodeTypeMemberCollection	0
X	CodeTypeOfExpression	0
X	CodeTypeParameter	0
X	CodeTypeParameterCollection	0
X	CodeTypeReference	0
X	CodeTypeReferenceCollection	0
X	CodeTypeReferenceExpression	0
X	CodeTypeReferenceOptions	0
X	CodeVariableDeclarationStatement	0
X	CodeVariableReferenceExpression	0
X	FieldDirection	0
X	MemberAttributes	0
N	System.CodeDom.Compiler
X	CodeCompiler	0
X	CodeDomProvider	0
X	CodeGenerator	0
X	CodeGeneratorOptions	0
X	CodeParser	0
X	CompilerError	0
X	CompilerErrorCollection	0
X	CompilerInfo	0
X	CompilerParameters	0
X	CompilerResults	0
X	Executor	0
X	GeneratedCodeAttribute	0
X	GeneratorSupport	0
X	ICodeCompiler	0
X	ICodeGenerator	0
X	ICodeParser	0
X	IndentedTextWriter	0
X	LanguageOptions	0
X	TempFileCollection	0
N	System.Collections.Concurrent
X	BlockingCollection	1
X	ConcurrentBag	1
X	ConcurrentQueue	1
X	ConcurrentStack	1
X	EnumerablePartitionerOptions	0
X	IProducerConsumerCollection	1
X	OrderablePartitioner	1
X	Partitioner	0
X	Partitioner	1
N	System.Collections.Specialized
X	BitVector32	0
X	CollectionsUtil	0
X	HybridDictionary	0
X	INotifyCollectionChanged	0
X	IOrderedDictionary	0
X	ListDictionary	0
X	NotifyCollectionChangedAction	0
X	NotifyCollectionChangedEventArgs	0
X	NotifyCollectionChangedEventHandler	0
X	OrderedDictionary	0
X	StringCollection	0
X	StringDictionary	0
X	StringEnumerator	0
N	System.ComponentModel
X	AddingNewEventArgs	0
X	AddingNewEventHandler	0
X	AmbientValueAttribute	0
X	ArrayConverter	0
X	AsyncCompletedEventArgs	0
X	AsyncCompletedEventHandler	0
X	AsyncOperation	0
X	AsyncOperationManager	0
X	AttributeCollection	0
X	AttributeProviderAttribute	0
X	BackgroundWorker	0
X	BaseNumberConverter	0
X	BindableAttribute	0
X	BindableSupport	0
X	BindingDirection	0
X	BindingList	1
X	BooleanConverter	0
X	BrowsableAttribute	0
X	ByteConverter	0
X	CancelEventArgs	0
X	CancelEventHandler	0
X	CategoryAttribute	0
X	CharConverter	0
X	CollectionChangeAction	0
X	CollectionChangeEventArgs	0
X	CollectionChangeEventHandler	0
X	CollectionConverter	0
X	ComplexBindingPropertiesAttribute	0
X	Component	0
X	ComponentCollection	0
X	ComponentConverter	0
X	ComponentEditor	0
X	ComponentResourceManager	0
X	Container	0
X	ContainerFilterService	0
X	CultureInfoConverter	0
X	CustomTypeDescriptor	0
X	DataErrorsChangedEventArgs	0
X	DataObjectAttribute	0
X	DataObjectFieldAttribute	0
X	DataObjectMethodAttribute	0
X	DataObjectMethodType	0
X	DateTimeConverter	0
X	DateTimeOffsetConverter	0
X	DecimalConverter	0
X	DefaultBindingPropertyAttribute	0
X	DefaultEventAttribute	0
X	DefaultPropertyAttribute	0
X	DefaultValueAttribute	0
X	DescriptionAttribute	0
X	DesignOnlyAttribute	0
X	DesignTimeVisibleAttribute	0
X	DesignerAttribute	0
X	DesignerCategoryAttribute	0
X	DesignerSerializationVisibility	0
X	DesignerSerializationVisibilityAttribute	0
X	DisplayNameAttribute	0
X	DoWorkEventArgs	0
X	DoWorkEventHandler	0
X	DoubleConverter	0
X	EditorAttribute	0
X	EditorBrowsableAttribute	0
X	EditorBrowsableState	0
X	EnumConverter	0
X	EventDescriptor	0
X	EventDescriptorCollection	0
X	EventHandlerList	0
X	ExpandableObjectConverter	0
X	ExtenderProvidedPropertyAttribute	0
X	GuidConverter	0
X	HandledEventArgs	0
X	HandledEventHandler	0
X	IBindingList	0
X	IBindingListView	0
X	ICancelAddNew	0
X	IChangeTracking	0
X	IComNativeDescriptorHandler	0
X	IComponent	0
X	IContainer	0
X	ICustomTypeDescriptor	0
X	IDataErrorInfo	0
X	IEditableObject	0
X	IExtenderProvider	0
X	IIntellisenseBuilder	0
X	IListSource	0
X	INestedContainer	0
X	INestedSite	0
X	INotifyDataErrorInfo	0
X	INotifyPropertyChanging	0
X	IRaiseItemChangedEvents	0
X	IRevertibleChangeTracking	0
X	ISite	0
X	ISupportInitialize	0
X	ISupportInitializeNotification	0
X	ISynchronizeInvoke	0
X	ITypeDescriptorContext	0
X	ITypedList	0
X	ImmutableObjectAttribute	0
X	InheritanceAttribute	0
X	InheritanceLevel	0
X	InitializationEventAttribute	0
X	InstallerTypeAttribute	0
X	InstanceCreationEditor	0
X	Int16Converter	0
X	Int32Converter	0
X	Int64Converter	0
X	InvalidAsynchronousStateException	0
X	InvalidEnumArgumentException	0
X	LicFileLicenseProvider	0
X	License	0
X	LicenseContext	0
X	LicenseException	0
X	LicenseManager	0
X	LicenseProvider	0
X	LicenseProviderAttribute	0
X	LicenseUsageMode	0
X	ListBindableAttribute	0
X	ListChangedEventArgs	0
X	ListChangedEventHandler	0
X	ListChangedType	0
X	ListSortDescription	0
X	ListSortDescriptionCollection	0
X	ListSortDirection	0
X	LocalizableAttribute	0
X	LookupBindingPropertiesAttribute	0
X	MarshalByValueComponent	0
X	MaskedTextProvider	0
X	MaskedTextResultHint	0
X	MemberDescriptor	0
X	MergablePropertyAttribute	0
X	MultilineStringConverter	0
X	NestedContainer	0
X	NotifyParentPropertyAttribute	0
X	NullableConverter	0
X	ParenthesizePropertyNameAttribute	0
X	PasswordPropertyTextAttribute	0
X	ProgressChangedEventArgs	0
X	ProgressChangedEventHandler	0
X	PropertyChangedEventArgs	0
X	PropertyChangedEventHandler	0
X	PropertyChangingEventArgs	0
X	PropertyChangingEventHandler	0
X	PropertyDescriptor	0
X	PropertyDescriptorCollection	0
X	PropertyTabAttribute	0
X	PropertyTabScope	0
X	ProvidePropertyAttribute	0
X	ReadOnlyAttribute	0
X	RecommendedAsConfigurableAttribute	0
X	ReferenceConverter	0
X	RefreshEventArgs	0
X	RefreshEventHandler	0
X	RefreshProperties	0
X	RefreshPropertiesAttribute	0
X	RunInstallerAttribute	0
X	RunWorkerCompletedEventArgs	0
X	RunWorkerCompletedEventHandler	0
X	SByteConverter	0
X	SettingsBindableAttribute	0
X	SingleConverter	0
X	StringConverter	0
X	SyntaxCheck	0
X	TimeSpanConverter	0
X	ToolboxItemAttribute	0
X	ToolboxItemFilterAttribute	0
X	ToolboxItemFilterType	0
X	TypeConverter	0
X	TypeConverterAttribute	0
X	TypeDescriptionProvider	0
X	TypeDescriptionProviderAttribute	0
X	TypeDescriptor	0
X	TypeListConverter	0
X	UInt16Converter	0
X	UInt32Converter	0
X	UInt64Converter	0
X	WarningException	0
X	Win32Exception	0
N	System.ComponentModel.Design
X	ActiveDesignerEventArgs	0
X	ActiveDesignerEventHandler	0
X	CheckoutException	0
X	CommandID	0
X	ComponentChangedEventArgs	0
X	ComponentChangedEventHandler	0
X	ComponentChangingEventArgs	0
X	ComponentChangingEventHandler	0
X	ComponentEventArgs	0
X	ComponentEventHandler	0
X	ComponentRenameEventArgs	0
X	ComponentRenameEventHandler	0
X	DesignerCollection	0
X	DesignerEventArgs	0
X	DesignerEventHandler	0
X	DesignerOptionService	0
X	DesignerTransaction	0
X	DesignerTransactionCloseEventArgs	0
X	DesignerTransactionCloseEventHandler	0
X	DesignerVerb	0
X	DesignerVerbCollection	0
X	DesigntimeLicenseContext	0
X	DesigntimeLicenseContextSerializer	0
X	HelpContextType	0
X	HelpKeywordAttribute	0
X	HelpKeywordType	0
X	IComponentChangeService	0
X	IComponentDiscoveryService	0
X	IComponentInitializer	0
X	IDesigner	0
X	IDesignerEventService	0
X	IDesignerFilter	0
X	IDesignerHost	0
X	IDesignerHostTransactionState	0
X	IDesignerOptionService	0
X	IDictionaryService	0
X	IEventBindingService	0
X	IExtenderListService	0
X	IExtenderProviderService	0
X	IHelpService	0
X	IInheritanceService	0
X	IMenuCommandService	0
X	IReferenceService	0
X	IResourceService	0
X	IRootDesigner	0
X	ISelectionService	0
X	IServiceContainer	0
X	ITreeDesigner	0
X	ITypeDescriptorFilterService	0
X	ITypeDiscoveryService	0
X	ITypeResolutionService	0
X	MenuCommand	0
X	SelectionTypes	0
X	ServiceContainer	0
X	ServiceCreatorCallback	0
X	StandardCommands	0
X	StandardToolWindows	0
X	TypeDescriptionProviderService	0
X	ViewTechnology	0
N	System.ComponentModel.Design.Serialization
X	ComponentSerializationService	0
X	ContextStack	0
X	DefaultSerializationProviderAttribute	0
X	DesignerLoader	0
X	DesignerSerializerAttribute	0
X	IDesignerLoaderHost	0
X	IDesignerLoaderHost2	0
X	IDesignerLoaderService	0
X	IDesignerSerializationManager	0
X	IDesignerSerializationProvider	0
X	IDesignerSerializationService	0
X	INameCreationService	0
X	InstanceDescriptor	0
X	MemberRelationship	0
X	MemberRelationshipService	0
X	ResolveNameEventArgs	0
X	ResolveNameEventHandler	0
X	RootDesignerSerializerAttribute	0
X	SerializationStore	0
N	System.Configuration
X	AppSettingsReader	0
X	ApplicationScopedSettingAttribute	0
X	ApplicationSettingsBase	0
X	ApplicationSettingsGroup	0
X	ClientSettingsSection	0
X	ConfigXmlDocument	0
X	ConfigurationException	0
X	ConfigurationSettings	0
X	DefaultSettingValueAttribute	0
X	DictionarySectionHandler	0
X	IApplicationSettingsProvider	0
X	IConfigurationSectionHandler	0
X	IConfigurationSystem	0
X	IPersistComponentSettings	0
X	ISettingsProviderService	0
X	IdnElement	0
X	IgnoreSectionHandler	0
X	IriParsingElement	0
X	LocalFileSettingsProvider	0
X	NameValueFileSectionHandler	0
X	NameValueSectionHandler	0
X	NoSettingsVersionUpgradeAttribute	0
X	SchemeSettingElement	0
X	SchemeSettingElementCollection	0
X	SettingAttribute	0
X	SettingChangingEventArgs	0
X	SettingChangingEventHandler	0
X	SettingElement	0
X	SettingElementCollection	0
X	SettingValueElement	0
X	SettingsAttributeDictionary	0
X	SettingsBase	0
X	SettingsContext	0
X	SettingsDescriptionAttribute	0
X	SettingsGroupDescriptionAttribute	0
X	SettingsGroupNameAttribute	0
X	SettingsLoadedEventArgs	0
X	SettingsLoadedEventHandler	0
X	SettingsManageability	0
X	SettingsManageabilityAttribute	0
X	SettingsProperty	0
X	SettingsPropertyCollection	0
X	SettingsPropertyIsReadOnlyException	0
X	SettingsPropertyNotFoundException	0
X	SettingsPropertyValue	0
X	SettingsPropertyValueCollection	0
X	SettingsPropertyWrongTypeException	0
X	SettingsProvider	0
X	SettingsProviderAttribute	0
X	SettingsProviderCollection	0
X	SettingsSavingEventHandler	0
X	SettingsSerializeAs	0
X	SettingsSerializeAsAttribute	0
X	SingleTagSectionHandler	0
X	SpecialSetting	0
X	SpecialSettingAttribute	0
X	UriSection	0
X	UserScopedSettingAttribute	0
X	UserSettingsGroup	0
N	System.Configuration.Assemblies
X	AssemblyHash	0
X	AssemblyHashAlgorithm	0
X	AssemblyVersionCompatibility	0
N	System.Deployment.Internal
X	InternalActivationContextHelper	0
X	InternalApplicationIdentityHelper	0
N	System.Diagnostics
X	BooleanSwitch	0
X	ConditionalAttribute	0
X	ConsoleTraceListener	0
X	CorrelationManager	0
X	CounterCreationData	0
X	CounterCreationDataCollection	0
X	CounterSample	0
X	CounterSampleCalculator	0
X	DataReceivedEventArgs	0
X	DataReceivedEventHandler	0
X	Debug	0
X	DebuggableAttribute	0
X	Debugger	0
X	DebuggerBrowsableAttribute	0
X	DebuggerBrowsableState	0
X	DebuggerDisplayAttribute	0
X	DebuggerHiddenAttribute	0
X	DebuggerNonUserCodeAttribute	0
X	DebuggerStepThroughAttribute	0
X	DebuggerStepperBoundaryAttribute	0
X	DebuggerTypeProxyAttribute	0
X	DebuggerVisualizerAttribute	0
X	DefaultTraceListener	0
X	DelimitedListTraceListener	0
X	DiagnosticsConfigurationHandler	0
X	EntryWrittenEventArgs	0
X	EntryWrittenEventHandler	0
X	EventInstance	0
X	EventLog	0
X	EventLogEntry	0
X	EventLogEntryCollection	0
X	EventLogEntryType	0
X	EventLogPermission	0
X	EventLogPermissionAccess	0
X	EventLogPermissionAttribute	0
X	EventLogPermissionEntry	0
X	EventLogPermissionEntryCollection	0
X	EventLogTraceListener	0
X	EventSchemaTraceListener	0
X	EventSourceCreationData	0
X	EventTypeFilter	0
X	FileVersionInfo	0
X	ICollectData	0
X	InstanceData	0
X	InstanceDataCollection	0
X	InstanceDataCollectionCollection	0
X	MonitoringDescriptionAttribute	0
X	OverflowAction	0
X	PerformanceCounter	0
X	PerformanceCounterCategory	0
X	PerformanceCounterCategoryType	0
X	PerformanceCounterInstanceLifetime	0
X	PerformanceCounterManager	0
X	PerformanceCounterPermission	0
X	PerformanceCounterPermissionAccess	0
X	PerformanceCounterPermissionAttribute	0
X	PerformanceCounterPermissionEntry	0
X	PerformanceCounterPermissionEntryCollection	0
X	PerformanceCounterType	0
X	Process	0
X	ProcessModule	0
X	ProcessModuleCollection	0
X	ProcessPriorityClass	0
X	ProcessStartInfo	0
X	ProcessThread	0
X	ProcessThreadCollection	0
X	ProcessWindowStyle	0
X	SourceFilter	0
X	SourceLevels	0
X	SourceSwitch	0
X	StackFrame	0
X	StackFrameExtensions	0
X	StackTrace	0
X	Switch	0
X	SwitchAttribute	0
X	SwitchLevelAttribute	0
X	TextWriterTraceListener	0
X	ThreadPriorityLevel	0
X	ThreadState	0
X	ThreadWaitReason	0
X	Trace	0
X	TraceEventCache	0
X	TraceEventType	0
X	TraceFilter	0
X	TraceLevel	0
X	TraceListener	0
X	TraceListenerCollection	0
X	TraceLogRetentionOption	0
X	TraceOptions	0
X	TraceSource	0
X	TraceSwitch	0
X	UnescapedXmlDiagnosticData	0
X	XmlWriterTraceListener	0
N	System.Diagnostics.CodeAnalysis
X	ExcludeFromCodeCoverageAttribute	0
X	SuppressMessageAttribute	0
N	System.Diagnostics.Contracts
X	Contract	0
X	ContractAbbreviatorAttribute	0
X	ContractArgumentValidatorAttribute	0
X	ContractClassAttribute	0
X	ContractClassForAttribute	0
X	ContractFailedEventArgs	0
X	ContractFailureKind	0
X	ContractInvariantMethodAttribute	0
X	ContractOptionAttribute	0
X	ContractPublicPropertyNameAttribute	0
X	ContractReferenceAssemblyAttribute	0
X	ContractRuntimeIgnoredAttribute	0
X	ContractVerificationAttribute	0
X	PureAttribute	0
N	System.Diagnostics.Contracts.Internal
X	ContractHelper	0
N	System.Diagnostics.Eventing
X	EventDescriptor	0
X	EventProvider	0
X	EventProviderTraceListener	0
N	System.Diagnostics.Eventing.Reader
X	EventBookmark	0
X	EventKeyword	0
X	EventLevel	0
X	EventLogConfiguration	0
X	EventLogException	0
X	EventLogInformation	0
X	EventLogInvalidDataException	0
X	EventLogIsolation	0
X	EventLogLink	0
X	EventLogMode	0
X	EventLogNotFoundException	0
X	EventLogPropertySelector	0
X	EventLogProviderDisabledException	0
X	EventLogQuery	0
X	EventLogReader	0
X	EventLogReadingException	0
X	EventLogRecord	0
X	EventLogSession	0
X	EventLogStatus	0
X	EventLogType	0
X	EventLogWatcher	0
X	EventMetadata	0
X	EventOpcode	0
X	EventProperty	0
X	EventRecord	0
X	EventRecordWrittenEventArgs	0
X	EventTask	0
X	PathType	0
X	ProviderMetadata	0
X	SessionAuthentication	0
X	StandardEventKeywords	0
X	StandardEventLevel	0
X	StandardEventOpcode	0
X	StandardEventTask	0
N	System.Diagnostics.PerformanceData
X	CounterData	0
X	CounterSet	0
X	CounterSetInstance	0
X	CounterSetInstanceCounterDataSet	0
X	CounterSetInstanceType	0
X	CounterType	0
N	System.Diagnostics.SymbolStore
X	ISymbolBinder	0
X	ISymbolBinder1	0
X	ISymbolDocument	0
X	ISymbolDocumentWriter	0
X	ISymbolMethod	0
X	ISymbolNamespace	0
X	ISymbolReader	0
X	ISymbolScope	0
X	ISymbolVariable	0
X	ISymbolWriter	0
X	SymAddressKind	0
X	SymDocumentType	0
X	SymLanguageType	0
X	SymLanguageVendor	0
X	SymbolToken	0
N	System.Diagnostics.Tracing
X	EventActivityOptions	0
X	EventAttribute	0
X	EventChannel	0
X	EventCommand	0
X	EventCommandEventArgs	0
X	EventDataAttribute	0
X	EventFieldAttribute	0
X	EventFieldFormat	0
X	EventFieldTags	0
X	EventIgnoreAttribute	0
X	EventKeywords	0
X	EventLevel	0
X	EventListener	0
X	EventManifestOptions	0
X	EventOpcode	0
X	EventSource	0
X	EventSourceAttribute	0
X	EventSourceCreatedEventArgs	0
X	EventSourceException	0
X	EventSourceOptions	0
X	EventSourceSettings	0
X	EventTags	0
X	EventTask	0
X	EventWrittenEventArgs	0
X	NonEventAttribute	0
N	System.Dynamic
X	BinaryOperationBinder	0
X	BindingRestrictions	0
X	CallInfo	0
X	ConvertBinder	0
X	CreateInstanceBinder	0
X	DeleteIndexBinder	0
X	DeleteMemberBinder	0
X	DynamicMetaObject	0
X	DynamicMetaObjectBinder	0
X	DynamicObject	0
X	ExpandoObject	0
X	GetIndexBinder	0
X	GetMemberBinder	0
X	IDynamicMetaObjectProvider	0
X	IInvokeOnGetBinder	0
X	InvokeBinder	0
X	InvokeMemberBinder	0
X	SetIndexBinder	0
X	SetMemberBinder	0
X	UnaryOperationBinder	0
N	System.IO.Compression
X	CompressionLevel	0
X	CompressionMode	0
X	DeflateStream	0
X	GZipStream	0
N	System.IO.IsolatedStorage
X	INormalizeForIsolatedStorage	0
X	IsolatedStorage	0
X	IsolatedStorageException	0
X	IsolatedStorageFile	0
X	IsolatedStorageFileStream	0
X	IsolatedStorageScope	0
X	IsolatedStorageSecurityOptions	0
X	IsolatedStorageSecurityState	0
N	System.IO.MemoryMappedFiles
X	MemoryMappedFile	0
X	MemoryMappedFileAccess	0
X	MemoryMappedFileOptions	0
X	MemoryMappedFileRights	0
X	MemoryMappedFileSecurity	0
X	MemoryMappedViewAccessor	0
X	MemoryMappedViewStream	0
N	System.IO.Pipes
X	AnonymousPipeClientStream	0
X	AnonymousPipeServerStream	0
X	NamedPipeClientStream	0
X	NamedPipeServerStream	0
X	PipeAccessRights	0
X	PipeAccessRule	0
X	PipeAuditRule	0
X	PipeDirection	0
X	PipeOptions	0
X	PipeSecurity	0
X	PipeStream	0
X	PipeStreamImpersonationWorker	0
X	PipeTransmissionMode	0
N	System.IO.Ports
X	Handshake	0
X	Parity	0
X	SerialData	0
X	SerialDataReceivedEventArgs	0
X	SerialDataReceivedEventHandler	0
X	SerialError	0
X	SerialErrorReceivedEventArgs	0
X	SerialErrorReceivedEventHandler	0
X	SerialPinChange	0
X	SerialPinChangedEventArgs	0
X	SerialPinChangedEventHandler	0
X	SerialPort	0
X	StopBits	0
N	System.Linq
X	EnumerableExecutor	0
X	EnumerableExecutor	1
X	EnumerableQuery	0
X	EnumerableQuery	1
X	OrderedParallelQuery	1
X	ParallelEnumerable	0
X	Queryable	0
N	System.Linq.Expressions
X	BinaryExpression	0
X	BlockExpression	0
X	CatchBlock	0
X	ConditionalExpression	0
X	ConstantExpression	0
X	DebugInfoExpression	0
X	DefaultExpression	0
X	DynamicExpression	0
X	DynamicExpressionVisitor	0
X	ElementInit	0
X	Expression	0
X	Expression	1
X	ExpressionType	0
X	ExpressionVisitor	0
X	GotoExpression	0
X	GotoExpressionKind	0
X	IArgumentProvider	0
X	IDynamicExpression	0
X	IndexExpression	0
X	InvocationExpression	0
X	LabelExpression	0
X	LabelTarget	0
X	LambdaExpression	0
X	ListInitExpression	0
X	LoopExpression	0
X	MemberAssignment	0
X	MemberBinding	0
X	MemberBindingType	0
X	MemberExpression	0
X	MemberInitExpression	0
X	MemberListBinding	0
X	MemberMemberBinding	0
X	MethodCallExpression	0
X	NewArrayExpression	0
X	NewExpression	0
X	ParameterExpression	0
X	RuntimeVariablesExpression	0
X	SwitchCase	0
X	SwitchExpression	0
X	SymbolDocumentInfo	0
X	TryExpression	0
X	TypeBinaryExpression	0
X	UnaryExpression	0
N	System.Management.Instrumentation
X	InstanceNotFoundException	0
X	InstrumentationBaseException	0
X	InstrumentationException	0
X	ManagementBindAttribute	0
X	ManagementCommitAttribute	0
X	ManagementConfigurationAttribute	0
X	ManagementConfigurationType	0
X	ManagementCreateAttribute	0
X	ManagementEntityAttribute	0
X	ManagementEnumeratorAttribute	0
X	ManagementHostingModel	0
X	ManagementKeyAttribute	0
X	ManagementMemberAttribute	0
X	ManagementNameAttribute	0
X	ManagementNewInstanceAttribute	0
X	ManagementProbeAttribute	0
X	ManagementReferenceAttribute	0
X	ManagementRemoveAttribute	0
X	ManagementTaskAttribute	0
X	WmiConfigurationAttribute	0
N	System.Media
X	SoundPlayer	0
X	SystemSound	0
X	SystemSounds	0
N	System.Net
X	AuthenticationManager	0
X	AuthenticationSchemeSelector	0
X	AuthenticationSchemes	0
X	Authorization	0
X	BindIPEndPoint	0
X	Cookie	0
X	CookieCollection	0
X	CookieContainer	0
X	CookieException	0
X	CredentialCache	0
X	DecompressionMethods	0
X	DnsEndPoint	0
X	DnsPermission	0
X	DnsPermissionAttribute	0
X	DownloadDataCompletedEventArgs	0
X	DownloadDataCompletedEventHandler	0
X	DownloadProgressChangedEventArgs	0
X	DownloadProgressChangedEventHandler	0
X	DownloadStringCompletedEventArgs	0
X	DownloadStringCompletedEventHandler	0
X	EndPoint	0
X	EndpointPermission	0
X	FileWebRequest	0
X	FileWebResponse	0
X	FtpStatusCode	0
X	FtpWebRequest	0
X	FtpWebResponse	0
X	GlobalProxySelection	0
X	HttpContinueDelegate	0
X	HttpListener	0
X	HttpListenerBasicIdentity	0
X	HttpListenerContext	0
X	HttpListenerException	0
X	HttpListenerPrefixCollection	0
X	HttpListenerRequest	0
X	HttpListenerResponse	0
X	HttpListenerTimeoutManager	0
X	HttpRequestHeader	0
X	HttpResponseHeader	0
X	HttpVersion	0
X	HttpWebRequest	0
X	HttpWebResponse	0
X	IAuthenticationModule	0
X	ICertificatePolicy	0
X	ICredentialPolicy	0
X	ICredentials	0
X	ICredentialsByHost	0
X	IPEndPoint	0
X	IWebProxy	0
X	IWebProxyScript	0
X	IWebRequestCreate	0
X	NetworkAccess	0
X	NetworkCredential	0
X	OpenReadCompletedEventArgs	0
X	OpenReadCompletedEventHandler	0
X	OpenWriteCompletedEventArgs	0
X	OpenWriteCompletedEventHandler	0
X	ProtocolViolationException	0
X	SecurityProtocolType	0
X	ServicePoint	0
X	ServicePointManager	0
X	SocketAddress	0
X	SocketPermission	0
X	SocketPermissionAttribute	0
X	TransportContext	0
X	TransportType	0
X	UploadDataCompletedEventArgs	0
X	UploadDataCompletedEventHandler	0
X	UploadFileCompletedEventArgs	0
X	UploadFileCompletedEventHandler	0
X	UploadProgressChangedEventArgs	0
X	UploadProgressChangedEventHandler	0
X	UploadStringCompletedEventArgs	0
X	UploadStringCompletedEventHandler	0
X	UploadValuesCompletedEventArgs	0
X	UploadValuesCompletedEventHandler	0
X	WebClient	0
X	WebException	0
X	WebExceptionStatus	0
X	WebHeaderCollection	0
X	WebPermission	0
X	WebPermissionAttribute	0
X	WebProxy	0
X	WebRequest	0
X	WebRequestMethods	0
X	WebResponse	0
X	WriteStreamClosedEventArgs	0
X	WriteStreamClosedEventHandler	0
N	System.Net.Cache
X	HttpCacheAgeControl	0
X	HttpRequestCacheLevel	0
X	HttpRequestCachePolicy	0
X	RequestCacheLevel	0
X	RequestCachePolicy	0
N	System.Net.Configuration
X	AuthenticationModuleElement	0
X	AuthenticationModuleElementCollection	0
X	AuthenticationModulesSection	0
X	BypassElement	0
X	BypassElementCollection	0
X	ConnectionManagementElement	0
X	ConnectionManagementElementCollection	0
X	ConnectionManagementSection	0
X	DefaultProxySection	0
X	FtpCachePolicyElement	0
X	HttpCachePolicyElement	0
X	HttpListenerElement	0
X	HttpListenerTimeoutsElement	0
X	HttpWebRequestElement	0
X	Ipv6Element	0
X	MailSettingsSectionGroup	0
X	ModuleElement	0
X	NetSectionGroup	0
X	PerformanceCountersElement	0
X	ProxyElement	0
X	RequestCachingSection	0
X	ServicePointManagerElement	0
X	SettingsSection	0
X	SmtpNetworkElement	0
X	SmtpSection	0
X	SmtpSpecifiedPickupDirectoryElement	0
X	SocketElement	0
X	UnicodeDecodingConformance	0
X	UnicodeEncodingConformance	0
X	WebProxyScriptElement	0
X	WebRequestModuleElement	0
X	WebRequestModuleElementCollection	0
X	WebRequestModulesSection	0
X	WebUtilityElement	0
X	WindowsAuthenticationElement	0
N	System.Net.Mail
X	AlternateView	0
X	AlternateViewCollection	0
X	Attachment	0
X	AttachmentBase	0
X	AttachmentCollection	0
X	DeliveryNotificationOptions	0
X	LinkedResource	0
X	LinkedResourceCollection	0
X	MailAddress	0
X	MailAddressCollection	0
X	MailMessage	0
X	MailPriority	0
X	SendCompletedEventHandler	0
X	SmtpAccess	0
X	SmtpClient	0
X	SmtpDeliveryFormat	0
X	SmtpDeliveryMethod	0
X	SmtpException	0
X	SmtpFailedRecipientException	0
X	SmtpFailedRecipientsException	0
X	SmtpPermission	0
X	SmtpPermissionAttribute	0
X	SmtpStatusCode	0
N	System.Net.Mime
X	ContentDisposition	0
X	ContentType	0
X	DispositionTypeNames	0
X	MediaTypeNames	0
X	TransferEncoding	0
N	System.Net.NetworkInformation
X	DuplicateAddressDetectionState	0
X	GatewayIPAddressInformation	0
X	GatewayIPAddressInformationCollection	0
X	IPAddressCollection	0
X	IPAddressInformation	0
X	IPAddressInformationCollection	0
X	IPGlobalProperties	0
X	IPGlobalStatistics	0
X	IPInterfaceProperties	0
X	IPInterfaceStatistics	0
X	IPStatus	0
X	IPv4InterfaceProperties	0
X	IPv4InterfaceStatistics	0
X	IPv6InterfaceProperties	0
X	IcmpV4Statistics	0
X	IcmpV6Statistics	0
X	MulticastIPAddressInformation	0
X	MulticastIPAddressInformationCollection	0
X	NetBiosNodeType	0
X	NetworkAddressChangedEventHandler	0
X	NetworkAvailabilityChangedEventHandler	0
X	NetworkAvailabilityEventArgs	0
X	NetworkChange	0
X	NetworkInformationAccess	0
X	NetworkInformationException	0
X	NetworkInformationPermission	0
X	NetworkInformationPermissionAttribute	0
X	NetworkInterface	0
X	NetworkInterfaceComponent	0
X	NetworkInterfaceType	0
X	OperationalStatus	0
X	PhysicalAddress	0
X	Ping	0
X	PingCompletedEventArgs	0
X	PingCompletedEventHandler	0
X	PingException	0
X	PingOptions	0
X	PingReply	0
X	PrefixOrigin	0
X	ScopeLevel	0
X	SuffixOrigin	0
X	TcpConnectionInformation	0
X	TcpState	0
X	TcpStatistics	0
X	UdpStatistics	0
X	UnicastIPAddressInformation	0
X	UnicastIPAddressInformationCollection	0
N	System.Net.Security
X	AuthenticatedStream	0
X	AuthenticationLevel	0
X	EncryptionPolicy	0
X	LocalCertificateSelectionCallback	0
X	NegotiateStream	0
X	ProtectionLevel	0
X	RemoteCertificateValidationCallback	0
X	SslPolicyErrors	0
X	SslStream	0
N	System.Net.Sockets
X	IOControlCode	0
X	IPPacketInformation	0
X	IPProtectionLevel	0
X	IPv6MulticastOption	0
X	LingerOption	0
X	MulticastOption	0
X	NetworkStream	0
X	ProtocolFamily	0
X	ProtocolType	0
X	SelectMode	0
X	SendPacketsElement	0
X	Socket	0
X	SocketAsyncEventArgs	0
X	SocketAsyncOperation	0
X	SocketClientAccessPolicyProtocol	0
X	SocketError	0
X	SocketException	0
X	SocketFlags	0
X	SocketInformation	0
X	SocketInformationOptions	0
X	SocketOptionLevel	0
X	SocketOptionName	0
X	SocketReceiveFromResult	0
X	SocketReceiveMessageFromResult	0
X	SocketShutdown	0
X	SocketTaskExtensions	0
X	SocketType	0
X	TcpClient	0
X	TcpListener	0
X	TransmitFileOptions	0
X	UdpClient	0
X	UdpReceiveResult	0
N	System.Net.WebSockets
X	ClientWebSocket	0
X	ClientWebSocketOptions	0
X	HttpListenerWebSocketContext	0
X	WebSocket	0
X	WebSocketCloseStatus	0
X	WebSocketContext	0
X	WebSocketError	0
X	WebSocketException	0
X	WebSocketMessageType	0
X	WebSocketReceiveResult	0
X	WebSocketState	0
N	System.Reflection
X	AmbiguousMatchException	0
X	Assembly	0
X	AssemblyAlgorithmIdAttribute	0
X	AssemblyCompanyAttribute	0
X	AssemblyConfigurationAttribute	0
X	AssemblyContentType	0
X	AssemblyCopyrightAttribute	0
X	AssemblyCultureAttribute	0
X	AssemblyDefaultAliasAttribute	0
X	AssemblyDelaySignAttribute	0
X	AssemblyDescriptionAttribute	0
X	AssemblyFileVersionAttribute	0
X	AssemblyFlagsAttribute	0
X	AssemblyInformationalVersionAttribute	0
X	AssemblyKeyFileAttribute	0
X	AssemblyKeyNameAttribute	0
X	AssemblyMetadataAttribute	0
X	AssemblyName	0
X	AssemblyNameFlags	0
X	AssemblyNameProxy	0
X	AssemblyProductAttribute	0
X	AssemblySignatureKeyAttribute	0
X	AssemblyTitleAttribute	0
X	AssemblyTrademarkAttribute	0
X	AssemblyVersionAttribute	0
X	Binder	0
X	BindingFlags	0
X	CallingConventions	0
X	ConstructorInfo	0
X	CustomAttributeData	0
X	CustomAttributeExtensions	0
X	CustomAttributeFormatException	0
X	CustomAttributeNamedArgument	0
X	CustomAttributeTypedArgument	0
X	DefaultMemberAttribute	0
X	EventAttributes	0
X	EventInfo	0
X	ExceptionHandlingClause	0
X	ExceptionHandlingClauseOptions	0
X	FieldAttributes	0
X	FieldInfo	0
X	GenericParameterAttributes	0
X	ICustomAttributeProvider	0
X	ICustomTypeProvider	0
X	IReflect	0
X	IReflectableType	0
X	ImageFileMachine	0
X	InterfaceMapping	0
X	IntrospectionExtensions	0
X	InvalidFilterCriteriaException	0
X	LocalVariableInfo	0
X	ManifestResourceInfo	0
X	MemberFilter	0
X	MemberTypes	0
X	MethodAttributes	0
X	MethodBody	0
X	MethodImplAttributes	0
X	Missing	0
X	Module	0
X	ModuleResolveEventHandler	0
X	ObfuscateAssemblyAttribute	0
X	ObfuscationAttribute	0
X	ParameterAttributes	0
X	ParameterInfo	0
X	ParameterModifier	0
X	Pointer	0
X	PortableExecutableKinds	0
X	ProcessorArchitecture	0
X	PropertyAttributes	0
X	ReflectionContext	0
X	ReflectionTypeLoadException	0
X	ResourceAttributes	0
X	ResourceLocation	0
X	RuntimeReflectionExtensions	0
X	StrongNameKeyPair	0
X	TargetException	0
X	TargetInvocationException	0
X	TargetParameterCountException	0
X	TypeAttributes	0
X	TypeDelegator	0
X	TypeFilter	0
X	TypeInfo	0
N	System.Reflection.Emit
X	AssemblyBuilder	0
X	AssemblyBuilderAccess	0
X	ConstructorBuilder	0
X	CustomAttributeBuilder	0
X	DynamicILInfo	0
X	DynamicMethod	0
X	EnumBuilder	0
X	EventBuilder	0
X	EventToken	0
X	ExceptionHandler	0
X	FieldBuilder	0
X	FieldToken	0
X	FlowControl	0
X	GenericTypeParameterBuilder	0
X	ILGenerator	0
X	Label	0
X	LocalBuilder	0
X	MethodBuilder	0
X	MethodRental	0
X	MethodToken	0
X	ModuleBuilder	0
X	OpCode	0
X	OpCodeType	0
X	OpCodes	0
X	OperandType	0
X	PEFileKinds	0
X	PackingSize	0
X	ParameterBuilder	0
X	ParameterToken	0
X	PropertyBuilder	0
X	PropertyToken	0
X	SignatureHelper	0
X	SignatureToken	0
X	StackBehaviour	0
X	StringToken	0
X	TypeBuilder	0
X	TypeToken	0
X	UnmanagedMarshal	0
N	System.Resources
X	IResourceReader	0
X	IResourceWriter	0
X	MissingManifestResourceException	0
X	MissingSatelliteAssemblyException	0
X	NeutralResourcesLanguageAttribute	0
X	ResourceManager	0
X	ResourceReader	0
X	ResourceSet	0
X	ResourceWriter	0
X	SatelliteContractVersionAttribute	0
X	UltimateResourceFallbackLocation	0
N	System.Runtime
X	AssemblyTargetedPatchBandAttribute	0
X	GCLargeObjectHeapCompactionMode	0
X	GCLatencyMode	0
X	GCSettings	0
X	MemoryFailPoint	0
X	ProfileOptimization	0
X	TargetedPatchingOptOutAttribute	0
N	System.Runtime.CompilerServices
X	AccessedThroughPropertyAttribute	0
X	AsyncStateMachineAttribute	0
X	AsyncTaskMethodBuilder	0
X	AsyncTaskMethodBuilder	1
X	AsyncVoidMethodBuilder	0
X	CallConvCdecl	0
X	CallConvFastcall	0
X	CallConvStdcall	0
X	CallConvThiscall	0
X	CallSite	0
X	CallSite	1
X	CallSiteBinder	0
X	CallSiteHelpers	0
X	CallSiteOps	0
X	CallerFilePathAttribute	0
X	CallerLineNumberAttribute	0
X	CallerMemberNameAttribute	0
X	Closure	0
X	CompilationRelaxations	0
X	CompilationRelaxationsAttribute	0
X	CompilerGeneratedAttribute	0
X	CompilerGlobalScopeAttribute	0
X	CompilerMarshalOverride	0
X	ConditionalWeakTable	2
X	ConfiguredTaskAwaitable	0
X	ConfiguredTaskAwaitable	1
X	ContractHelper	0
X	CustomConstantAttribute	0
X	DateTimeConstantAttribute	0
X	DebugInfoGenerator	0
X	DecimalConstantAttribute	0
X	DefaultDependencyAttribute	0
X	DependencyAttribute	0
X	DisablePrivateReflectionAttribute	0
X	DiscardableAttribute	0
X	DynamicAttribute	0
X	ExecutionScope	0
X	ExtensionAttribute	0
X	FixedAddressValueTypeAttribute	0
X	FixedBufferAttribute	0
X	FormattableStringFactory	0
X	HasCopySemanticsAttribute	0
X	IAsyncStateMachine	0
X	ICriticalNotifyCompletion	0
X	IDispatchConstantAttribute	0
X	INotifyCompletion	0
X	IRuntimeVariables	0
X	IStrongBox	0
X	IUnknownConstantAttribute	0
X	IndexerNameAttribute	0
X	InternalsVisibleToAttribute	0
X	IsBoxed	0
X	IsByRefLikeAttribute	0
X	IsByValue	0
X	IsConst	0
X	IsCopyConstructed	0
X	IsExplicitlyDereferenced	0
X	IsImplicitlyDereferenced	0
X	IsJitIntrinsic	0
X	IsLong	0
X	IsPinned	0
X	IsReadOnlyAttribute	0
X	IsSignUnspecifiedByte	0
X	IsUdtReturn	0
X	IsVolatile	0
X	IteratorStateMachineAttribute	0
X	LoadHint	0
X	MethodCodeType	0
X	MethodImplAttribute	0
X	MethodImplOptions	0
X	NativeCppClassAttribute	0
X	ReadOnlyCollectionBuilder	1
X	ReferenceAssemblyAttribute	0
X	RequiredAttributeAttribute	0
X	RuleCache	1
X	RuntimeCompatibilityAttribute	0
X	RuntimeFeature	0
X	RuntimeHelpers	0
X	RuntimeOps	0
X	RuntimeWrappedException	0
X	ScopelessEnumAttribute	0
X	SpecialNameAttribute	0
X	StateMachineAttribute	0
X	StringFreezingAttribute	0
X	StrongBox	1
X	SuppressIldasmAttribute	0
X	TaskAwaiter	0
X	TaskAwaiter	1
X	TupleElementNamesAttribute	0
X	TypeForwardedFromAttribute	0
X	TypeForwardedToAttribute	0
X	UnsafeValueTypeAttribute	0
X	YieldAwaitable	0
N	System.Runtime.ConstrainedExecution
X	Cer	0
X	Consistency	0
X	CriticalFinalizerObject	0
X	PrePrepareMethodAttribute	0
X	ReliabilityContractAttribute	0
N	System.Runtime.DesignerServices
X	WindowsRuntimeDesignerContext	0
N	System.Runtime.ExceptionServices
X	ExceptionDispatchInfo	0
X	FirstChanceExceptionEventArgs	0
X	HandleProcessCorruptedStateExceptionsAttribute	0
N	System.Runtime.Hosting
X	ActivationArguments	0
X	ApplicationActivator	0
N	System.Runtime.InteropServices
X	AllowReversePInvokeCallsAttribute	0
X	Architecture	0
X	ArrayWithOffset	0
X	AssemblyRegistrationFlags	0
X	AutomationProxyAttribute	0
X	BINDPTR	0
X	BIND_OPTS	0
X	BStrWrapper	0
X	BestFitMappingAttribute	0
X	CALLCONV	0
X	COMException	0
X	CONNECTDATA	0
X	CallingConvention	0
X	CharSet	0
X	ClassInterfaceAttribute	0
X	ClassInterfaceType	0
X	CoClassAttribute	0
X	ComAliasNameAttribute	0
X	ComAwareEventInfo	0
X	ComCompatibleVersionAttribute	0
X	ComConversionLossAttribute	0
X	ComDefaultInterfaceAttribute	0
X	ComEventInterfaceAttribute	0
X	ComEventsHelper	0
X	ComImportAttribute	0
X	ComInterfaceType	0
X	ComMemberType	0
X	ComRegisterFunctionAttribute	0
X	ComSourceInterfacesAttribute	0
X	ComUnregisterFunctionAttribute	0
X	ComVisibleAttribute	0
X	CriticalHandle	0
X	CurrencyWrapper	0
X	CustomQueryInterfaceMode	0
X	CustomQueryInterfaceResult	0
X	DESCKIND	0
X	DISPPARAMS	0
X	DefaultCharSetAttribute	0
X	DefaultDllImportSearchPathsAttribute	0
X	DefaultParameterValueAttribute	0
X	DispIdAttribute	0
X	DispatchWrapper	0
X	DllImportAttribute	0
X	DllImportSearchPath	0
X	ELEMDESC	0
X	EXCEPINFO	0
X	ErrorWrapper	0
X	ExporterEventKind	0
X	ExtensibleClassFactory	0
X	ExternalException	0
X	FILETIME	0
X	FUNCDESC	0
X	FUNCFLAGS	0
X	FUNCKIND	0
X	FieldOffsetAttribute	0
X	GCHandle	0
X	GCHandleType	0
X	GuidAttribute	0
X	HandleCollector	0
X	HandleRef	0
X	ICustomAdapter	0
X	ICustomFactory	0
X	ICustomMarshaler	0
X	ICustomQueryInterface	0
X	IDLDESC	0
X	IDLFLAG	0
X	IDispatchImplAttribute	0
X	IDispatchImplType	0
X	IMPLTYPEFLAGS	0
X	INVOKEKIND	0
X	IRegistrationServices	0
X	ITypeLibConverter	0
X	ITypeLibExporterNameProvider	0
X	ITypeLibExporterNotifySink	0
X	ITypeLibImporterNotifySink	0
X	ImportedFromTypeLibAttribute	0
X	ImporterEventKind	0
X	InAttribute	0
X	InterfaceTypeAttribute	0
X	InvalidComObjectException	0
X	InvalidOleVariantTypeException	0
X	LCIDConversionAttribute	0
X	LIBFLAGS	0
X	LayoutKind	0
X	ManagedToNativeComInteropStubAttribute	0
X	Marshal	0
X	MarshalAsAttribute	0
X	MarshalDirectiveException	0
X	OSPlatform	0
X	ObjectCreationDelegate	0
X	OptionalAttribute	0
X	OutAttribute	0
X	PARAMDESC	0
X	PARAMFLAG	0
X	PreserveSigAttribute	0
X	PrimaryInteropAssemblyAttribute	0
X	ProgIdAttribute	0
X	RegistrationClassContext	0
X	RegistrationConnectionType	0
X	RegistrationServices	0
X	RuntimeEnvironment	0
X	RuntimeInformation	0
X	SEHException	0
X	STATSTG	0
X	SYSKIND	0
X	SafeArrayRankMismatchException	0
X	SafeArrayTypeMismatchException	0
X	SafeBuffer	0
X	SafeHandle	0
X	SetWin32ContextInIDispatchAttribute	0
X	StandardOleMarshalObject	0
X	StructLayoutAttribute	0
X	TYPEATTR	0
X	TYPEDESC	0
X	TYPEFLAGS	0
X	TYPEKIND	0
X	TYPELIBATTR	0
X	TypeIdentifierAttribute	0
X	TypeLibConverter	0
X	TypeLibExporterFlags	0
X	TypeLibFuncAttribute	0
X	TypeLibFuncFlags	0
X	TypeLibImportClassAttribute	0
X	TypeLibImporterFlags	0
X	TypeLibTypeAttribute	0
X	TypeLibTypeFlags	0
X	TypeLibVarAttribute	0
X	TypeLibVarFlags	0
X	TypeLibVersionAttribute	0
X	UCOMIBindCtx	0
X	UCOMIConnectionPoint	0
X	UCOMIConnectionPointContainer	0
X	UCOMIEnumConnectionPoints	0
X	UCOMIEnumConnections	0
X	UCOMIEnumMoniker	0
X	UCOMIEnumString	0
X	UCOMIEnumVARIANT	0
X	UCOMIMoniker	0
X	UCOMIPersistFile	0
X	UCOMIRunningObjectTable	0
X	UCOMIStream	0
X	UCOMITypeComp	0
X	UCOMITypeInfo	0
X	UCOMITypeLib	0
X	UnknownWrapper	0
X	UnmanagedFunctionPointerAttribute	0
X	UnmanagedType	0
X	VARDESC	0
X	VARFLAGS	0
X	VarEnum	0
X	VariantWrapper	0
X	_Activator	0
X	_Assembly	0
X	_AssemblyBuilder	0
X	_AssemblyName	0
X	_Attribute	0
X	_ConstructorBuilder	0
X	_ConstructorInfo	0
X	_CustomAttributeBuilder	0
X	_EnumBuilder	0
X	_EventBuilder	0
X	_EventInfo	0
X	_Exception	0
X	_FieldBuilder	0
X	_FieldInfo	0
X	_ILGenerator	0
X	_LocalBuilder	0
X	_MemberInfo	0
X	_MethodBase	0
X	_MethodBuilder	0
X	_MethodInfo	0
X	_MethodRental	0
X	_Module	0
X	_ModuleBuilder	0
X	_ParameterBuilder	0
X	_ParameterInfo	0
X	_PropertyBuilder	0
X	_PropertyInfo	0
X	_SignatureHelper	0
X	_Thread	0
X	_Type	0
X	_TypeBuilder	0
N	System.Runtime.InteropServices.ComTypes
X	ADVF	0
X	BINDPTR	0
X	BIND_OPTS	0
X	CALLCONV	0
X	CONNECTDATA	0
X	DATADIR	0
X	DESCKIND	0
X	DISPPARAMS	0
X	DVASPECT	0
X	ELEMDESC	0
X	EXCEPINFO	0
X	FILETIME	0
X	FORMATETC	0
X	FUNCDESC	0
X	FUNCFLAGS	0
X	FUNCKIND	0
X	IAdviseSink	0
X	IBindCtx	0
X	IConnectionPoint	0
X	IConnectionPointContainer	0
X	IDLDESC	0
X	IDLFLAG	0
X	IDataObject	0
X	IEnumConnectionPoints	0
X	IEnumConnections	0
X	IEnumFORMATETC	0
X	IEnumMoniker	0
X	IEnumSTATDATA	0
X	IEnumString	0
X	IEnumVARIANT	0
X	IMPLTYPEFLAGS	0
X	IMoniker	0
X	INVOKEKIND	0
X	IPersistFile	0
X	IRunningObjectTable	0
X	IStream	0
X	ITypeComp	0
X	ITypeInfo	0
X	ITypeInfo2	0
X	ITypeLib	0
X	ITypeLib2	0
X	LIBFLAGS	0
X	PARAMDESC	0
X	PARAMFLAG	0
X	STATDATA	0
X	STATSTG	0
X	STGMEDIUM	0
X	SYSKIND	0
X	TYMED	0
X	TYPEATTR	0
X	TYPEDESC	0
X	TYPEFLAGS	0
X	TYPEKIND	0
X	TYPELIBATTR	0
X	VARDESC	0
X	VARFLAGS	0
X	VARKIND	0
N	System.Runtime.InteropServices.Expando
X	IExpando	0
N	System.Runtime.InteropServices.WindowsRuntime
X	DefaultInterfaceAttribute	0
X	DesignerNamespaceResolveEventArgs	0
X	EventRegistrationToken	0
X	EventRegistrationTokenTable	1
X	IActivationFactory	0
X	InterfaceImplementedInVersionAttribute	0
X	NamespaceResolveEventArgs	0
X	ReadOnlyArrayAttribute	0
X	ReturnValueNameAttribute	0
X	WindowsRuntimeMarshal	0
X	WindowsRuntimeMetadata	0
X	WriteOnlyArrayAttribute	0
N	System.Runtime.Remoting
X	ActivatedClientTypeEntry	0
X	ActivatedServiceTypeEntry	0
X	CustomErrorsModes	0
X	IChannelInfo	0
X	IEnvoyInfo	0
X	IObjectHandle	0
X	IRemotingTypeInfo	0
X	InternalRemotingServices	0
X	ObjRef	0
X	ObjectHandle	0
X	RemotingConfiguration	0
X	RemotingException	0
X	RemotingServices	0
X	RemotingTimeoutException	0
X	ServerException	0
X	SoapServices	0
X	TypeEntry	0
X	WellKnownClientTypeEntry	0
X	WellKnownObjectMode	0
X	WellKnownServiceTypeEntry	0
N	System.Runtime.Remoting.Activation
X	ActivatorLevel	0
X	IActivator	0
X	IConstructionCallMessage	0
X	IConstructionReturnMessage	0
X	UrlAttribute	0
N	System.Runtime.Remoting.Channels
X	BaseChannelObjectWithProperties	0
X	BaseChannelSinkWithProperties	0
X	BaseChannelWithProperties	0
X	ChannelDataStore	0
X	ChannelServices	0
X	ClientChannelSinkStack	0
X	IChannel	0
X	IChannelDataStore	0
X	IChannelReceiver	0
X	IChannelReceiverHook	0
X	IChannelSender	0
X	IChannelSinkBase	0
X	IClientChannelSink	0
X	IClientChannelSinkProvider	0
X	IClientChannelSinkStack	0
X	IClientFormatterSink	0
X	IClientFormatterSinkProvider	0
X	IClientResponseChannelSinkStack	0
X	ISecurableChannel	0
X	IServerChannelSink	0
X	IServerChannelSinkProvider	0
X	IServerChannelSinkStack	0
X	IServerFormatterSinkProvider	0
X	IServerResponseChannelSinkStack	0
X	ITransportHeaders	0
X	ServerChannelSinkStack	0
X	ServerProcessing	0
X	SinkProviderData	0
X	TransportHeaders	0
N	System.Runtime.Remoting.Contexts
X	Context	0
X	ContextAttribute	0
X	ContextProperty	0
X	CrossContextDelegate	0
X	IContextAttribute	0
X	IContextProperty	0
X	IContextPropertyActivator	0
X	IContributeClientContextSink	0
X	IContributeDynamicSink	0
X	IContributeEnvoySink	0
X	IContributeObjectSink	0
X	IContributeServerContextSink	0
X	IDynamicMessageSink	0
X	IDynamicProperty	0
X	SynchronizationAttribute	0
N	System.Runtime.Remoting.Lifetime
X	ClientSponsor	0
X	ILease	0
X	ISponsor	0
X	LeaseState	0
X	LifetimeServices	0
N	System.Runtime.Remoting.Messaging
X	AsyncResult	0
X	CallContext	0
X	ConstructionCall	0
X	ConstructionResponse	0
X	Header	0
X	HeaderHandler	0
X	ILogicalThreadAffinative	0
X	IMessage	0
X	IMessageCtrl	0
X	IMessageSink	0
X	IMethodCallMessage	0
X	IMethodMessage	0
X	IMethodReturnMessage	0
X	IRemotingFormatter	0
X	InternalMessageWrapper	0
X	LogicalCallContext	0
X	MessageSurrogateFilter	0
X	MethodCall	0
X	MethodCallMessageWrapper	0
X	MethodResponse	0
X	MethodReturnMessageWrapper	0
X	OneWayAttribute	0
X	RemotingSurrogateSelector	0
X	ReturnMessage	0
N	System.Runtime.Remoting.Metadata
X	SoapAttribute	0
X	SoapFieldAttribute	0
X	SoapMethodAttribute	0
X	SoapOption	0
X	SoapParameterAttribute	0
X	SoapTypeAttribute	0
X	XmlFieldOrderOption	0
N	System.Runtime.Remoting.Metadata.W3cXsd2001
X	ISoapXsd	0
X	SoapAnyUri	0
X	SoapBase64Binary	0
X	SoapDate	0
X	SoapDateTime	0
X	SoapDay	0
X	SoapDuration	0
X	SoapEntities	0
X	SoapEntity	0
X	SoapHexBinary	0
X	SoapId	0
X	SoapIdref	0
X	SoapIdrefs	0
X	SoapInteger	0
X	SoapLanguage	0
X	SoapMonth	0
X	SoapMonthDay	0
X	SoapName	0
X	SoapNcName	0
X	SoapNegativeInteger	0
X	SoapNmtoken	0
X	SoapNmtokens	0
X	SoapNonNegativeInteger	0
X	SoapNonPositiveInteger	0
X	SoapNormalizedString	0
X	SoapNotation	0
X	SoapPositiveInteger	0
X	SoapQName	0
X	SoapTime	0
X	SoapToken	0
X	SoapYear	0
X	SoapYearMonth	0
N	System.Runtime.Remoting.Proxies
X	ProxyAttribute	0
X	RealProxy	0
N	System.Runtime.Remoting.Services
X	EnterpriseServicesHelper	0
X	ITrackingHandler	0
X	TrackingServices	0
N	System.Runtime.Serialization
X	Formatter	0
X	FormatterConverter	0
X	FormatterServices	0
X	IDeserializationCallback	0
X	IFormatter	0
X	IFormatterConverter	0
X	IObjectReference	0
X	ISafeSerializationData	0
X	ISerializationSurrogate	0
X	ISurrogateSelector	0
X	ObjectIDGenerator	0
X	ObjectManager	0
X	OnDeserializedAttribute	0
X	OnDeserializingAttribute	0
X	OnSerializedAttribute	0
X	OnSerializingAttribute	0
X	OptionalFieldAttribute	0
X	SafeSerializationEventArgs	0
X	SerializationBinder	0
X	SerializationEntry	0
X	SerializationException	0
X	SerializationInfo	0
X	SerializationInfoEnumerator	0
X	SerializationObjectManager	0
X	StreamingContext	0
X	StreamingContextStates	0
X	SurrogateSelector	0
N	System.Runtime.Serialization.Formatters
X	FormatterAssemblyStyle	0
X	FormatterTypeStyle	0
X	IFieldInfo	0
X	ISoapMessage	0
X	InternalRM	0
X	InternalST	0
X	ServerFault	0
X	SoapFault	0
X	SoapMessage	0
X	TypeFilterLevel	0
N	System.Runtime.Serialization.Formatters.Binary
X	BinaryFormatter	0
N	System.Runtime.Versioning
X	ComponentGuaranteesAttribute	0
X	ComponentGuaranteesOptions	0
X	FrameworkName	0
X	ResourceConsumptionAttribute	0
X	ResourceExposureAttribute	0
X	ResourceScope	0
X	TargetFrameworkAttribute	0
X	VersioningHelper	0
N	System.Security
X	AllowPartiallyTrustedCallersAttribute	0
X	CodeAccessPermission	0
X	HostProtectionException	0
X	HostSecurityManager	0
X	HostSecurityManagerOptions	0
X	IEvidenceFactory	0
X	IPermission	0
X	ISecurityEncodable	0
X	ISecurityPolicyEncodable	0
X	IStackWalk	0
X	ManifestKinds	0
X	NamedPermissionSet	0
X	PartialTrustVisibilityLevel	0
X	PermissionSet	0
X	PolicyLevelType	0
X	ReadOnlyPermissionSet	0
X	SecureString	0
X	SecureStringMarshal	0
X	SecurityContext	0
X	SecurityContextSource	0
X	SecurityCriticalAttribute	0
X	SecurityCriticalScope	0
X	SecurityElement	0
X	SecurityException	0
X	SecurityManager	0
X	SecurityRuleSet	0
X	SecurityRulesAttribute	0
X	SecuritySafeCriticalAttribute	0
X	SecurityState	0
X	SecurityTransparentAttribute	0
X	SecurityTreatAsSafeAttribute	0
X	SecurityZone	0
X	SuppressUnmanagedCodeSecurityAttribute	0
X	UnverifiableCodeAttribute	0
X	VerificationException	0
X	XmlSyntaxException	0
N	System.Security.AccessControl
X	AccessControlActions	0
X	AccessControlModification	0
X	AccessControlSections	0
X	AccessControlType	0
X	AccessRule	0
X	AccessRule	1
X	AceEnumerator	0
X	AceFlags	0
X	AceQualifier	0
X	AceType	0
X	AuditFlags	0
X	AuditRule	0
X	AuditRule	1
X	AuthorizationRule	0
X	AuthorizationRuleCollection	0
X	CommonAce	0
X	CommonAcl	0
X	CommonObjectSecurity	0
X	CommonSecurityDescriptor	0
X	CompoundAce	0
X	CompoundAceType	0
X	ControlFlags	0
X	CryptoKeyAccessRule	0
X	CryptoKeyAuditRule	0
X	CryptoKeyRights	0
X	CryptoKeySecurity	0
X	CustomAce	0
X	DirectoryObjectSecurity	0
X	DirectorySecurity	0
X	DiscretionaryAcl	0
X	EventWaitHandleAccessRule	0
X	EventWaitHandleAuditRule	0
X	EventWaitHandleRights	0
X	EventWaitHandleSecurity	0
X	FileSecurity	0
X	FileSystemAccessRule	0
X	FileSystemAuditRule	0
X	FileSystemRights	0
X	FileSystemSecurity	0
X	GenericAce	0
X	GenericAcl	0
X	GenericSecurityDescriptor	0
X	InheritanceFlags	0
X	KnownAce	0
X	MutexAccessRule	0
X	MutexAuditRule	0
X	MutexRights	0
X	MutexSecurity	0
X	NativeObjectSecurity	0
X	ObjectAccessRule	0
X	ObjectAce	0
X	ObjectAceFlags	0
X	ObjectAuditRule	0
X	ObjectSecurity	0
X	ObjectSecurity	1
X	PrivilegeNotHeldException	0
X	PropagationFlags	0
X	QualifiedAce	0
X	RawAcl	0
X	RawSecurityDescriptor	0
X	RegistryAccessRule	0
X	RegistryAuditRule	0
X	RegistryRights	0
X	RegistrySecurity	0
X	ResourceType	0
X	SecurityInfos	0
X	SemaphoreAccessRule	0
X	SemaphoreAuditRule	0
X	SemaphoreRights	0
X	SemaphoreSecurity	0
X	SystemAcl	0
N	System.Security.Authentication
X	AuthenticationException	0
X	CipherAlgorithmType	0
X	ExchangeAlgorithmType	0
X	HashAlgorithmType	0
X	InvalidCredentialException	0
X	SslProtocols	0
N	System.Security.Authentication.ExtendedProtection
X	ChannelBinding	0
X	ChannelBindingKind	0
X	ExtendedProtectionPolicy	0
X	ExtendedProtectionPolicyTypeConverter	0
X	PolicyEnforcement	0
X	ProtectionScenario	0
X	ServiceNameCollection	0
X	TokenBinding	0
X	TokenBindingType	0
N	System.Security.Authentication.ExtendedProtection.Configuration
X	ExtendedProtectionPolicyElement	0
X	ServiceNameElement	0
X	ServiceNameElementCollection	0
N	System.Security.Claims
X	Claim	0
X	ClaimTypes	0
X	ClaimValueTypes	0
X	ClaimsIdentity	0
X	ClaimsPrincipal	0
X	DynamicRoleClaimProvider	0
N	System.Security.Permissions
X	CodeAccessSecurityAttribute	0
X	EnvironmentPermission	0
X	EnvironmentPermissionAccess	0
X	EnvironmentPermissionAttribute	0
X	FileDialogPermission	0
X	FileDialogPermissionAccess	0
X	FileDialogPermissionAttribute	0
X	FileIOPermission	0
X	FileIOPermissionAccess	0
X	FileIOPermissionAttribute	0
X	GacIdentityPermission	0
X	GacIdentityPermissionAttribute	0
X	HostProtectionAttribute	0
X	HostProtectionResource	0
X	IUnrestrictedPermission	0
X	IsolatedStorageContainment	0
X	IsolatedStorageFilePermission	0
X	IsolatedStorageFilePermissionAttribute	0
X	IsolatedStoragePermission	0
X	IsolatedStoragePermissionAttribute	0
X	KeyContainerPermission	0
X	KeyContainerPermissionAccessEntry	0
X	KeyContainerPermissionAccessEntryCollection	0
X	KeyContainerPermissionAccessEntryEnumerator	0
X	KeyContainerPermissionAttribute	0
X	KeyContainerPermissionFlags	0
X	PermissionSetAttribute	0
X	PermissionState	0
X	PrincipalPermission	0
X	PrincipalPermissionAttribute	0
X	PublisherIdentityPermission	0
X	PublisherIdentityPermissionAttribute	0
X	ReflectionPermission	0
X	ReflectionPermissionAttribute	0
X	ReflectionPermissionFlag	0
X	RegistryPermission	0
X	RegistryPermissionAccess	0
X	RegistryPermissionAttribute	0
X	ResourcePermissionBase	0
X	ResourcePermissionBaseEntry	0
X	SecurityAction	0
X	SecurityAttribute	0
X	SecurityPermission	0
X	SecurityPermissionAttribute	0
X	SecurityPermissionFlag	0
X	SiteIdentityPermission	0
X	SiteIdentityPermissionAttribute	0
X	StorePermission	0
X	StorePermissionAttribute	0
X	StorePermissionFlags	0
X	StrongNameIdentityPermission	0
X	StrongNameIdentityPermissionAttribute	0
X	StrongNamePublicKeyBlob	0
X	TypeDescriptorPermission	0
X	TypeDescriptorPermissionAttribute	0
X	TypeDescriptorPermissionFlags	0
X	UIPermission	0
X	UIPermissionAttribute	0
X	UIPermissionClipboard	0
X	UIPermissionWindow	0
X	UrlIdentityPermission	0
X	UrlIdentityPermissionAttribute	0
X	ZoneIdentityPermission	0
X	ZoneIdentityPermissionAttribute	0
N	System.Security.Policy
X	AllMembershipCondition	0
X	ApplicationDirectory	0
X	ApplicationDirectoryMembershipCondition	0
X	ApplicationSecurityInfo	0
X	ApplicationSecurityManager	0
X	ApplicationTrust	0
X	ApplicationTrustCollection	0
X	ApplicationTrustEnumerator	0
X	ApplicationVersionMatch	0
X	CodeConnectAccess	0
X	CodeGroup	0
X	Evidence	0
X	EvidenceBase	0
X	FileCodeGroup	0
X	FirstMatchCodeGroup	0
X	GacInstalled	0
X	GacMembershipCondition	0
X	Hash	0
X	HashMembershipCondition	0
X	IApplicationTrustManager	0
X	IIdentityPermissionFactory	0
X	IMembershipCondition	0
X	NetCodeGroup	0
X	PermissionRequestEvidence	0
X	PolicyException	0
X	PolicyLevel	0
X	PolicyStatement	0
X	PolicyStatementAttribute	0
X	Publisher	0
X	PublisherMembershipCondition	0
X	Site	0
X	SiteMembershipCondition	0
X	StrongName	0
X	StrongNameMembershipCondition	0
X	TrustManagerContext	0
X	TrustManagerUIContext	0
X	UnionCodeGroup	0
X	Url	0
X	UrlMembershipCondition	0
X	Zone	0
X	ZoneMembershipCondition	0
N	System.Security.Principal
X	GenericIdentity	0
X	GenericPrincipal	0
X	IIdentity	0
X	IPrincipal	0
X	IdentityNotMappedException	0
X	IdentityReference	0
X	IdentityReferenceCollection	0
X	NTAccount	0
X	PrincipalPolicy	0
X	SecurityIdentifier	0
X	TokenAccessLevels	0
X	TokenImpersonationLevel	0
X	WellKnownSidType	0
X	WindowsAccountType	0
X	WindowsBuiltInRole	0
X	WindowsIdentity	0
X	WindowsImpersonationContext	0
X	WindowsPrincipal	0
N	System.Threading
X	AbandonedMutexException	0
X	ApartmentState	0
X	AsyncFlowControl	0
X	AsyncLocal	1
X	AsyncLocalValueChangedArgs	1
X	AutoResetEvent	0
X	Barrier	0
X	BarrierPostPhaseException	0
X	CancellationTokenRegistration	0
X	CancellationTokenSource	0
X	CompressedStack	0
X	ContextCallback	0
X	CountdownEvent	0
X	EventResetMode	0
X	EventWaitHandle	0
X	ExecutionContext	0
X	HostExecutionContext	0
X	HostExecutionContextManager	0
X	IOCompletionCallback	0
X	Interlocked	0
X	LazyInitializer	0
X	LazyThreadSafetyMode	0
X	LockCookie	0
X	LockRecursionException	0
X	LockRecursionPolicy	0
X	ManualResetEvent	0
X	ManualResetEventSlim	0
X	Monitor	0
X	Mutex	0
X	NativeOverlapped	0
X	Overlapped	0
X	ParameterizedThreadStart	0
X	PreAllocatedOverlapped	0
X	ReaderWriterLock	0
X	ReaderWriterLockSlim	0
X	RegisteredWaitHandle	0
X	Semaphore	0
X	SemaphoreFullException	0
X	SemaphoreSlim	0
X	SendOrPostCallback	0
X	SpinLock	0
X	SpinWait	0
X	SynchronizationContext	0
X	SynchronizationLockException	0
X	ThreadAbortException	0
X	ThreadExceptionEventArgs	0
X	ThreadExceptionEventHandler	0
X	ThreadInterruptedException	0
X	ThreadLocal	1
X	ThreadPool	0
X	ThreadPoolBoundHandle	0
X	ThreadPriority	0
X	ThreadStart	0
X	ThreadStartException	0
X	ThreadState	0
X	ThreadStateException	0
X	Timeout	0
X	Timer	0
X	TimerCallback	0
X	Volatile	0
X	WaitCallback	0
X	WaitHandle	0
X	WaitHandleCannotBeOpenedException	0
X	WaitHandleExtensions	0
X	WaitOrTimerCallback	0
N	System.Timers
X	ElapsedEventArgs	0
X	ElapsedEventHandler	0
X	Timer	0
X	TimersDescriptionAttribute	0
N	System.Web
X	AspNetHostingPermission	0
X	AspNetHostingPermissionAttribute	0
X	AspNetHostingPermissionLevel	0
N	System.Windows.Input
X	ICommand	0
N	System.Windows.Markup
X	ValueSerializerAttribute	0
N	System.Xml.Linq
X	XStreamingElement	0
N	System.Xml.Resolvers
X	XmlKnownDtds	0
X	XmlPreloadedResolver	0
N	System.Xml.Schema
X	Extensions	0
X	IXmlSchemaInfo	0
X	ValidationEventArgs	0
X	ValidationEventHandler	0
X	XmlAtomicValue	0
X	XmlSchema	0
X	XmlSchemaAll	0
X	XmlSchemaAnnotated	0
X	XmlSchemaAnnotation	0
X	XmlSchemaAny	0
X	XmlSchemaAnyAttribute	0
X	XmlSchemaAppInfo	0
X	XmlSchemaAttribute	0
X	XmlSchemaAttributeGroup	0
X	XmlSchemaAttributeGroupRef	0
X	XmlSchemaChoice	0
X	XmlSchemaCollection	0
X	XmlSchemaCollectionEnumerator	0
X	XmlSchemaCompilationSettings	0
X	XmlSchemaComplexContent	0
X	XmlSchemaComplexContentExtension	0
X	XmlSchemaComplexContentRestriction	0
X	XmlSchemaComplexType	0
X	XmlSchemaContent	0
X	XmlSchemaContentModel	0
X	XmlSchemaContentProcessing	0
X	XmlSchemaContentType	0
X	XmlSchemaDatatype	0
X	XmlSchemaDatatypeVariety	0
X	XmlSchemaDerivationMethod	0
X	XmlSchemaDocumentation	0
X	XmlSchemaElement	0
X	XmlSchemaEnumerationFacet	0
X	XmlSchemaException	0
X	XmlSchemaExternal	0
X	XmlSchemaFacet	0
X	XmlSchemaForm	0
X	XmlSchemaFractionDigitsFacet	0
X	XmlSchemaGroup	0
X	XmlSchemaGroupBase	0
X	XmlSchemaGroupRef	0
X	XmlSchemaIdentityConstraint	0
X	XmlSchemaImport	0
X	XmlSchemaInclude	0
X	XmlSchemaInference	0
X	XmlSchemaInferenceException	0
X	XmlSchemaInfo	0
X	XmlSchemaKey	0
X	XmlSchemaKeyref	0
X	XmlSchemaLengthFacet	0
X	XmlSchemaMaxExclusiveFacet	0
X	XmlSchemaMaxInclusiveFacet	0
X	XmlSchemaMaxLengthFacet	0
X	XmlSchemaMinExclusiveFacet	0
X	XmlSchemaMinInclusiveFacet	0
X	XmlSchemaMinLengthFacet	0
X	XmlSchemaNotation	0
X	XmlSchemaNumericFacet	0
X	XmlSchemaObject	0
X	XmlSchemaObjectCollection	0
X	XmlSchemaObjectEnumerator	0
X	XmlSchemaObjectTable	0
X	XmlSchemaParticle	0
X	XmlSchemaPatternFacet	0
X	XmlSchemaRedefine	0
X	XmlSchemaSequence	0
X	XmlSchemaSet	0
X	XmlSchemaSimpleContent	0
X	XmlSchemaSimpleContentExtension	0
X	XmlSchemaSimpleContentRestriction	0
X	XmlSchemaSimpleType	0
X	XmlSchemaSimpleTypeContent	0
X	XmlSchemaSimpleTypeList	0
X	XmlSchemaSimpleTypeRestriction	0
X	XmlSchemaSimpleTypeUnion	0
X	XmlSchemaTotalDigitsFacet	0
X	XmlSchemaType	0
X	XmlSchemaUnique	0
X	XmlSchemaUse	0
X	XmlSchemaValidationException	0
X	XmlSchemaValidationFlags	0
X	XmlSchemaValidator	0
X	XmlSchemaValidity	0
X	XmlSchemaWhiteSpaceFacet	0
X	XmlSchemaXPath	0
X	XmlSeverityType	0
X	XmlTypeCode	0
X	XmlValueGetter	0
N	System.Xml.Serialization
X	CodeExporter	0
X	CodeGenerationOptions	0
X	CodeIdentifier	0
X	CodeIdentifiers	0
X	IXmlSerializable	0
X	IXmlTextParser	0
X	ImportContext	0
X	SchemaImporter	0
X	SoapAttributeAttribute	0
X	SoapAttributeOverrides	0
X	SoapAttributes	0
X	SoapCodeExporter	0
X	SoapElementAttribute	0
X	SoapEnumAttribute	0
X	SoapIgnoreAttribute	0
X	SoapIncludeAttribute	0
X	SoapReflectionImporter	0
X	SoapSchemaExporter	0
X	SoapSchemaImporter	0
X	SoapSchemaMember	0
X	SoapTypeAttribute	0
X	UnreferencedObjectEventArgs	0
X	UnreferencedObjectEventHandler	0
X	XmlAnyAttributeAttribute	0
X	XmlAnyElementAttribute	0
X	XmlAnyElementAttributes	0
X	XmlArrayAttribute	0
X	XmlArrayItemAttribute	0
X	XmlArrayItemAttributes	0
X	XmlAttributeAttribute	0
X	XmlAttributeEventArgs	0
X	XmlAttributeEventHandler	0
X	XmlAttributeOverrides	0
X	XmlAttributes	0
X	XmlChoiceIdentifierAttribute	0
X	XmlCodeExporter	0
X	XmlDeserializationEvents	0
X	XmlElementAttribute	0
X	XmlElementAttributes	0
X	XmlElementEventArgs	0
X	XmlElementEventHandler	0
X	XmlEnumAttribute	0
X	XmlIgnoreAttribute	0
X	XmlIncludeAttribute	0
X	XmlMapping	0
X	XmlMappingAccess	0
X	XmlMemberMapping	0
X	XmlMembersMapping	0
X	XmlNamespaceDeclarationsAttribute	0
X	XmlNodeEventArgs	0
X	XmlNodeEventHandler	0
X	XmlReflectionImporter	0
X	XmlReflectionMember	0
X	XmlRootAttribute	0
X	XmlSchemaEnumerator	0
X	XmlSchemaExporter	0
X	XmlSchemaImporter	0
X	XmlSchemaProviderAttribute	0
X	XmlSchemas	0
X	XmlSerializationCollectionFixupCallback	0
X	XmlSerializationFixupCallback	0
X	XmlSerializationGeneratedCode	0
X	XmlSerializationReadCallback	0
X	XmlSerializationReader	0
X	XmlSerializationWriteCallback	0
X	XmlSerializationWriter	0
X	XmlSerializer	0
X	XmlSerializerAssemblyAttribute	0
X	XmlSerializerFactory	0
X	XmlSerializerImplementation	0
X	XmlSerializerNamespaces	0
X	XmlSerializerVersionAttribute	0
X	XmlTextAttribute	0
X	XmlTypeAttribute	0
X	XmlTypeMapping	0
N	System.Xml.Serialization.Advanced
X	SchemaImporterExtension	0
X	SchemaImporterExtensionCollection	0
N	System.Xml.Serialization.Configuration
X	DateTimeSerializationSection	0
X	RootedPathValidator	0
X	SchemaImporterExtensionElement	0
X	SchemaImporterExtensionElementCollection	0
X	SchemaImporterExtensionsSection	0
X	SerializationSectionGroup	0
X	XmlSerializerSection	0
N	System.Xml.XPath
X	IXPathNavigable	0
X	XDocumentExtensions	0
X	XPathDocument	0
X	XPathException	0
X	XPathExpression	0
X	XPathItem	0
X	XPathNamespaceScope	0
X	XPathNavigator	0
X	XPathNodeIterator	0
X	XPathNodeType	0
X	XPathResultType	0
X	XmlCaseOrder	0
X	XmlDataType	0
X	XmlSortOrder	0
N	System.Xml.XmlConfiguration
X	XmlReaderSection	0
X	XsltConfigSection	0
N	System.Xml.Xsl
X	IXsltContextFunction	0
X	IXsltContextVariable	0
X	XslCompiledTransform	0
X	XslTransform	0
X	XsltArgumentList	0
X	XsltCompileException	0
X	XsltContext	0
X	XsltException	0
X	XsltMessageEncounteredEventArgs	0
X	XsltMessageEncounteredEventHandler	0
X	XsltSettings	0

"""##
}
