// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var Ve=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(D){throw i=0,D}};var qe=Ve(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function $e(s){let i=s.length,D=0,O=0,v;for(;O<
i;)D++,v=s.charCodeAt(O++),v>=55296&&v<=56319&&O<i&&(v=s.charCodeAt(O),(v&64512)===56320&&O++);return D}xe.default=$e;$e.
code='require("ajv/dist/runtime/ucs2length").default'});var ar=re,je={type:"object",required:["address","state","found","since"],properties:{address:{type:"string"},state:{type:"\
string",enum:["proving","proven","failed"]},found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function b(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=b.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(b.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(b.errors=r,e===0):(b.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}b.evaluated={dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.address===void 0&&(m="add\
ress")||s.state===void 0&&(m="state")||s.found===void 0&&(m="found")||s.since===void 0&&(m="since"))return re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!=
"string")return re.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.state!==void 0){let a=s.state,n=e;if(typeof a!="string")return re.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="prov\
ing"||a==="proven"||a==="failed"))return re.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:je.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.found!==void 0){let a=s.
found,n=e;if(typeof a!="string")return re.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="sent"||a==="hand"))return re.errors=[{instancePath:i+"/found",schemaPath:"#/\
properties/found/enum",keyword:"enum",params:{allowedValues:je.properties.found.enum}}],!1;var t=n===e}else var t=!0;if(t)
if(s.since!==void 0){let a=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===e}else var t=!0}}}else return re.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var or=we;var Le={type:"object",required:["address","sent_at","at","cause","permanent","said","suppressed"],properties:{address:{type:"\
string"},sent_at:{$ref:"#/$defs/Ms"},at:{$ref:"#/$defs/Ms"},cause:{type:"string",enum:["no_mailbox","no_domain","disable\
d","full","spam","blocked","unproven","refused","limit","too_big","unreachable","unknown"]},permanent:{type:"boolean"},said:{
anyOf:[{type:"string",maxLength:300},{type:"null"}]},suppressed:{type:"boolean"}}},Ne=qe().default;function K(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=K.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.address===
void 0&&(a="address")||s.sent_at===void 0&&(a="sent_at")||s.at===void 0&&(a="at")||s.cause===void 0&&(a="cause")||s.permanent===
void 0&&(a="permanent")||s.said===void 0&&(a="said")||s.suppressed===void 0&&(a="suppressed"))return K.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!=
"string")return K.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent_at!==void 0){let n=e;b(s.sent_at,{instancePath:i+"/sent_at",parentData:s,
parentDataProperty:"sent_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.at!==void 0){let n=e;b(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,
dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.cause!==void 0){
let n=s.cause,p=e;if(typeof n!="string")return K.errors=[{instancePath:i+"/cause",schemaPath:"#/properties/cause/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(n==="no_mailbox"||n==="no_domain"||n==="disabled"||n==="full"||n==="spam"||n==="b\
locked"||n==="unproven"||n==="refused"||n==="limit"||n==="too_big"||n==="unreachable"||n==="unknown"))return K.errors=[{
instancePath:i+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Le.properties.cause.enum}}],
!1;var t=p===e}else var t=!0;if(t){if(s.permanent!==void 0){let n=e;if(typeof s.permanent!="boolean")return K.errors=[{instancePath:i+
"/permanent",schemaPath:"#/properties/permanent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;
if(t){if(s.said!==void 0){let n=s.said,p=e,l=e,o=!1,u=e;if(e===u)if(typeof n=="string"){if(Ne(n)>300){let h={instancePath:i+
"/said",schemaPath:"#/properties/said/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};r===null?r=[h]:r.push(h),
e++}}else{let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[h]:r.push(h),e++}var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===e;if(o=o||m,o)e=l,r!==
null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,K.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.suppressed!==void 0){let n=e;if(typeof s.
suppressed!="boolean")return K.errors=[{instancePath:i+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}}}else return K.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:{address:!0,sent_at:!0,at:!0,cause:!0,
permanent:!0,said:!0,suppressed:!0},dynamicProps:!1,dynamicItems:!1};function we(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=we.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.bounces===void 0&&(m="bounces"))return we.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.bounces!==void 0){
let a=s.bounces;if(e===e)if(Array.isArray(a)){var t=!0;let p=a.length;for(let l=0;l<p;l++){let o=e;K(a[l],{instancePath:i+
"/bounces/"+l,parentData:a,parentDataProperty:l,rootData:v,dynamicAnchors:P})||(r=r===null?K.errors:r.concat(K.errors),e=
r.length);var t=o===e;if(!t)break}}else return we.errors=[{instancePath:i+"/bounces",schemaPath:"#/properties/bounces/ty\
pe",keyword:"type",params:{type:"array"}}],!1}}else return we.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return we.errors=r,e===0}we.evaluated={props:{bounces:!0},dynamicProps:!1,dynamicItems:!1};var pr=E,
Ae={type:"object",required:["address","domain","provider","name","source","found_at","imap","smtp","user","ways","oauth",
"app_password","foreign","may_ask","refusal"],properties:{address:{type:"string"},domain:{type:"string"},provider:{type:"\
string"},name:{type:"string"},source:{type:"string",enum:["table","mx","srv","autoconfig","none"]},found_at:{anyOf:[{type:"\
string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"\
null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},ways:{type:"array",items:{type:"string",enum:["oauth","app_passwor\
d","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},{type:"null"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPassword\
Way"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"array",items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$de\
fs/Fault"},{type:"null"}]}}},Se={type:"object",required:["host","port","security"],properties:{host:{type:"string",minLength:1,
maxLength:253},port:{type:"integer",minimum:1,maximum:65535},security:{type:"string",enum:["tls","starttls"]}}};function M(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=M.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;
if(s.host===void 0&&(m="host")||s.port===void 0&&(m="port")||s.security===void 0&&(m="security"))return M.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.host!==void 0){let a=s.host,n=e;if(e===n)
if(typeof a=="string"){if(Ne(a)>253)return M.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/maxLength",keyword:"\
maxLength",params:{limit:253}}],!1;if(Ne(a)<1)return M.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/min\
Length",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:i+"/host",schemaPath:"#/properties\
/host/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.port!==void 0){let a=s.port,
n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return M.errors=[{instancePath:i+"/port",schemaPath:"#/prop\
erties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(
a))return M.errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535}}],!1;if(a<1||isNaN(a))return M.errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var t=n===e}else var t=!0;if(t)if(s.security!==void 0){let a=s.security,n=e;
if(typeof a!="string")return M.errors=[{instancePath:i+"/security",schemaPath:"#/properties/security/type",keyword:"type",
params:{type:"string"}}],!1;if(!(a==="tls"||a==="starttls"))return M.errors=[{instancePath:i+"/security",schemaPath:"#/p\
roperties/security/enum",keyword:"enum",params:{allowedValues:Se.properties.security.enum}}],!1;var t=n===e}else var t=!0}}else
return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}
M.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var Re={type:"string",enum:["google","microsoft"]};function ge(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=ge.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),typeof s!="string"?(ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(ge.errors=r,e===0):(ge.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.
enum}}],!1)}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.shown===void 0&&(m="shown")||s.why===void 0&&(m="why"))return me.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.shown!==void 0){let a=e;if(typeof s.shown!="string")
return me.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t)if(s.why!==void 0){let a=e;if(typeof s.why!="string")return me.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}else return me.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=r,e===0}me.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.issuer===void 0&&(a="issuer")||s.ready===
void 0&&(a="ready")||s.scopes===void 0&&(a="scopes"))return ce.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;if(s.issuer!==void 0){let n=e;ge(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:v,dynamicAnchors:P})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.ready!==void 0){let n=e;if(typeof s.ready!="boolean")return ce.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.
scopes!==void 0){let n=s.scopes,p=e;if(e===p)if(Array.isArray(n)){var m=!0;let o=n.length;for(let u=0;u<o;u++){let d=e;me(
n[u],{instancePath:i+"/scopes/"+u,parentData:n,parentDataProperty:u,rootData:v,dynamicAnchors:P})||(r=r===null?me.errors:
r.concat(me.errors),e=r.length);var m=d===e;if(!m)break}}else return ce.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}}else return ce.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=le.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.page===void 0&&(a="page")||s.steps===void 0&&(a="steps"))return le.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.page!==void 0){let n=e;if(typeof s.page!="string")return le.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t)if(s.steps!==void 0){let n=s.steps,p=e;if(e===p)if(Array.isArray(n)){var m=!0;let o=n.length;for(let u=0;u<
o;u++){let d=e;if(typeof n[u]!="string")return le.errors=[{instancePath:i+"/steps/"+u,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var m=d===e;if(!m)break}}else return le.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}else return le.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=r,e===0}le.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z][a-z0-9_]*$"},sentence:{type:"string"},next_step:{
type:"string"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"o\
bject",additionalProperties:{type:["string","integer"]}}}},Me=new RegExp("^[a-z][a-z0-9_]*$","u");function z(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=z.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.code===void 0&&
(p="code")||s.sentence===void 0&&(p="sentence")||s.next_step===void 0&&(p="next_step")||s.field===void 0&&(p="field")||s.
said===void 0&&(p="said")||s.facts===void 0&&(p="facts"))return z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;if(s.code!==void 0){let l=s.code,o=e;if(e===o)if(typeof l=="string"){if(!Me.test(
l))return z.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[\
a-z][a-z0-9_]*$"}}],!1}else return z.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.sentence!==void 0){let l=e;if(typeof s.sentence!="strin\
g")return z.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=l===e}else var t=!0;if(t){if(s.next_step!==void 0){let l=e;if(typeof s.next_step!="string")return z.errors=
[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.field!==void 0){let l=s.field,o=e,u=e,d=!1,c=e;if(typeof l!="string"){let _={instancePath:i+"\
/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}
var m=c===e;d=d||m;let h=e;if(l!==null){let _={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;if(d=d||m,d)e=u,r!==null&&(u?r.length=u:r=null);else{
let _={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.
push(_),e++,z.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.said!==void 0){let l=s.said,o=e,u=e,d=!1,c=e;if(typeof l!=
"string"){let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[_]:r.push(_),e++}var a=c===e;d=d||a;let h=e;if(l!==null){let _={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var a=h===e;if(d=d||a,d)e=u,r!==
null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[_]:r.push(_),e++,z.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.facts!==void 0){let l=s.facts,o=e;
if(e===o)if(l&&typeof l=="object"&&!Array.isArray(l))for(let d in l){let c=l[d],h=e;if(typeof c!="string"&&!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return z.errors=[{instancePath:i+"/facts/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:Ze.properties.facts.additionalProperties.
type}}],!1;var n=h===e;if(!n)break}else return z.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}}],!1;var t=o===e}else var t=!0}}}}}else return z.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:{code:!0,sentence:!0,next_step:!0,
field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=E.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.address===void 0&&(N="address")||s.domain===
void 0&&(N="domain")||s.provider===void 0&&(N="provider")||s.name===void 0&&(N="name")||s.source===void 0&&(N="source")||
s.found_at===void 0&&(N="found_at")||s.imap===void 0&&(N="imap")||s.smtp===void 0&&(N="smtp")||s.user===void 0&&(N="user")||
s.ways===void 0&&(N="ways")||s.oauth===void 0&&(N="oauth")||s.app_password===void 0&&(N="app_password")||s.foreign===void 0&&
(N="foreign")||s.may_ask===void 0&&(N="may_ask")||s.refusal===void 0&&(N="refusal"))return E.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:N}}],!1;if(s.address!==void 0){let g=e;if(typeof s.address!="stri\
ng")return E.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=g===e}else var t=!0;if(t){if(s.domain!==void 0){let g=e;if(typeof s.domain!="string")return E.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=g===e}else var t=!0;if(t){
if(s.provider!==void 0){let g=e;if(typeof s.provider!="string")return E.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=g===e}else var t=!0;if(t){if(s.name!==void 0){
let g=e;if(typeof s.name!="string")return E.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var t=g===e}else var t=!0;if(t){if(s.source!==void 0){let g=s.source,x=e;if(typeof g!=
"string")return E.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(g==="table"||g==="mx"||g==="srv"||g==="autoconfig"||g==="none"))return E.errors=[{instancePath:i+"/sou\
rce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Ae.properties.source.enum}}],!1;var t=x===
e}else var t=!0;if(t){if(s.found_at!==void 0){let g=s.found_at,x=e,$=e,j=!1,w=e;if(typeof g!="string"){let q={instancePath:i+
"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(
q),e++}var m=w===e;j=j||m;let R=e;if(g!==null){let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var m=R===e;if(j=j||m,j)e=$,r!==null&&($?r.length=
$:r=null);else{let q={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.imap!==void 0){let g=s.imap,x=e,$=e,j=!1,w=e;
M(g,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:v,dynamicAnchors:P})||(r=r===null?M.errors:r.
concat(M.errors),e=r.length);var n=w===e;if(j=j||n,n){var a={};a.host=!0,a.port=!0,a.security=!0}let R=e;if(g!==null){let q={
instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.
push(q),e++}var n=R===e;if(j=j||n,j)e=$,r!==null&&($?r.length=$:r=null);else{let q={instancePath:i+"/imap",schemaPath:"#\
/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;
if(t){if(s.smtp!==void 0){let g=s.smtp,x=e,$=e,j=!1,w=e;M(g,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smt\
p",rootData:v,dynamicAnchors:P})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var l=w===e;if(j=j||l,l){var p={};
p.host=!0,p.port=!0,p.security=!0}let R=e;if(g!==null){let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var l=R===e;if(j=j||l,j)e=$,r!==null&&($?r.length=
$:r=null);else{let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.user!==void 0){let g=s.user,x=e,$=e,j=!1,w=e;
if(typeof g!="string"){let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[q]:r.push(q),e++}var o=w===e;j=j||o;let R=e;if(g!==null){let q={instancePath:i+"/user",schemaPath:"\
#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var o=R===e;if(j=j||o,
j)e=$,r!==null&&($?r.length=$:r=null);else{let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.ways!==void 0){let g=s.
ways,x=e;if(e===x)if(Array.isArray(g)){var u=!0;let j=g.length;for(let w=0;w<j;w++){let R=g[w],ze=e;if(typeof R!="string")
return E.errors=[{instancePath:i+"/ways/"+w,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(R==="oauth"||R==="app_password"||R==="password"))return E.errors=[{instancePath:i+"/ways/"+w,schemaPath:"#\
/properties/ways/items/enum",keyword:"enum",params:{allowedValues:Ae.properties.ways.items.enum}}],!1;var u=ze===e;if(!u)
break}}else return E.errors=[{instancePath:i+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=x===e}else var t=!0;if(t){if(s.oauth!==void 0){let g=s.oauth,x=e,$=e,j=!1,w=e;ce(g,{instancePath:i+"/oa\
uth",parentData:s,parentDataProperty:"oauth",rootData:v,dynamicAnchors:P})||(r=r===null?ce.errors:r.concat(ce.errors),e=
r.length);var c=w===e;if(j=j||c,c){var d={};d.issuer=!0,d.ready=!0,d.scopes=!0}let R=e;if(g!==null){let q={instancePath:i+
"/oauth",schemaPath:"#/properties/oauth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}
var c=R===e;if(j=j||c,j)e=$,r!==null&&($?r.length=$:r=null);else{let q={instancePath:i+"/oauth",schemaPath:"#/properties\
/oauth/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;if(t){
if(s.app_password!==void 0){let g=s.app_password,x=e,$=e,j=!1,w=e;le(g,{instancePath:i+"/app_password",parentData:s,parentDataProperty:"\
app_password",rootData:v,dynamicAnchors:P})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var k=w===e;if(j=j||k,
k){var h={};h.page=!0,h.steps=!0}let R=e;if(g!==null){let q={instancePath:i+"/app_password",schemaPath:"#/properties/app\
_password/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var k=R===e;if(j=j||k,j)e=$,r!==
null&&($?r.length=$:r=null);else{let q={instancePath:i+"/app_password",schemaPath:"#/properties/app_password/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,E.errors=r,!1}var t=x===e}else var t=!0;if(t){if(s.foreign!==void 0){
let g=e;if(typeof s.foreign!="boolean")return E.errors=[{instancePath:i+"/foreign",schemaPath:"#/properties/foreign/type",
keyword:"type",params:{type:"boolean"}}],!1;var t=g===e}else var t=!0;if(t){if(s.may_ask!==void 0){let g=s.may_ask,x=e;if(e===
x)if(Array.isArray(g)){var _=!0;let j=g.length;for(let w=0;w<j;w++){let R=e;if(typeof g[w]!="string")return E.errors=[{instancePath:i+
"/may_ask/"+w,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type:"string"}}],!1;var _=R===e;if(!_)
break}}else return E.errors=[{instancePath:i+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type:"\
array"}}],!1;var t=x===e}else var t=!0;if(t)if(s.refusal!==void 0){let g=s.refusal,x=e,$=e,j=!1,w=e;z(g,{instancePath:i+
"/refusal",parentData:s,parentDataProperty:"refusal",rootData:v,dynamicAnchors:P})||(r=r===null?z.errors:r.concat(z.errors),
e=r.length);var I=w===e;if(j=j||I,I){var y={};y.code=!0,y.sentence=!0,y.next_step=!0,y.field=!0,y.said=!0,y.facts=!0}let R=e;
if(g!==null){let q={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[q]:r.push(q),e++}var I=R===e;if(j=j||I,j)e=$,r!==null&&($?r.length=$:r=null);else{let q={instancePath:i+
"/refusal",schemaPath:"#/properties/refusal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,E.errors=
r,!1}var t=x===e}else var t=!0}}}}}}}}}}}}}}else return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return E.errors=r,e===0}E.evaluated={props:{address:!0,domain:!0,provider:!0,name:!0,source:!0,found_at:!0,
imap:!0,smtp:!0,user:!0,ways:!0,oauth:!0,app_password:!0,foreign:!0,may_ask:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};
var lr=De;function De(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=De.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(De.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(De.errors=
r,e===0)}De.evaluated={dynamicProps:!1,dynamicItems:!1};var fr=he;var Ce={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients"]},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var Te=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function A(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Te.test(s))return A.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=Q.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.id===void 0&&(n="id")||s.
at===void 0&&(n="at")||s.kind===void 0&&(n="kind")||s.mailbox===void 0&&(n="mailbox")||s.link===void 0&&(n="link"))return Q.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let p=s.
id,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))
return Q.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let p=e;b(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
kind!==void 0){let p=s.kind,l=e;if(typeof p!="string")return Q.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="link"||p==="sync"||p==="usage"||p==="health"||p==="outbo\
x"||p==="mailbox"||p==="clients"))return Q.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Ce.properties.kind.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.mailbox!==void 0){let p=s.
mailbox,l=e,o=e,u=!1,d=e;A(p,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=d===e;u=u||m;let c=e;if(p!==null){let k={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var m=c===
e;if(u=u||m,u)e=o,r!==null&&(o?r.length=o:r=null);else{let k={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,Q.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.
link!==void 0){let p=s.link,l=e,o=e,u=!1,d=e;A(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:v,
dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=d===e;u=u||a;let c=e;if(p!==null){let k={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var a=c===
e;if(u=u||a,u)e=o,r!==null&&(o?r.length=o:r=null);else{let k={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,Q.errors=r,!1}var t=l===e}else var t=!0}}}}else return Q.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated=
{props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=he.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.events===void 0&&(a="even\
ts")||s.last===void 0&&(a="last"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.events!==void 0){let n=s.events,p=e;if(e===p)if(Array.isArray(n)){var t=!0;let l=n.length;for(let o=0;o<l;o++){let u=e;
Q(n[o],{instancePath:i+"/events/"+o,parentData:n,parentDataProperty:o,rootData:v,dynamicAnchors:P})||(r=r===null?Q.errors:
r.concat(Q.errors),e=r.length);var t=u===e;if(!t)break}}else return he.errors=[{instancePath:i+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=p===e}else var m=!0;if(m)if(s.last!==void 0){let n=s.
last,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return he.errors=[{instancePath:i+"/last",schemaPath:"\
#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return he.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var m=p===e}else var m=!0}else return he.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};var ur=ve;function ie(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ie.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.id===void 0&&(m="id")||s.at===void 0&&(m="at")||s.text===void 0&&(m="text"))return ie.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.id!==void 0){let a=e;if(typeof s.id!="st\
ring")return ie.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){let a=s.at,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return ie.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===n&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return ie.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return ie.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===e}else var t=!0;
if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return ie.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return ie.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.model===void 0&&(n="model")||s.score===void 0&&(n="score")||
s.low===void 0&&(n="low")||s.high===void 0&&(n="high")||s.evidence_share===void 0&&(n="evidence_share")||s.provisional===
void 0&&(n="provisional")||s.caps===void 0&&(n="caps"))return V.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.model!==void 0){let p=e;if(s.model!=="dm1")return V.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=p===e}else var t=!0;
if(t){if(s.score!==void 0){let p=s.score,l=e,o=e,u=!1,d=e;if(e===d)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[k]:r.push(k),e++}else if(p<0||isNaN(p)){let k={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[k]:r.push(k),e++}}else{let k={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[k]:r.push(k),e++}
var m=d===e;u=u||m;let c=e;if(p!==null){let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var m=c===e;if(u=u||m,u)e=o,r!==null&&(o?r.length=o:r=null);else{
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.
push(k),e++,V.errors=r,!1}var t=l===e}else var t=!0;if(t){if(s.low!==void 0){let p=s.low,l=e;if(e===l)if(typeof p=="numb\
er"&&isFinite(p)){if(p>100||isNaN(p))return V.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(p<0||isNaN(p))return V.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return V.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.
high!==void 0){let p=s.high,l=e;if(e===l)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p))return V.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(p<0||isNaN(p))
return V.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return V.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let p=s.evidence_share,l=e;if(e===l)if(typeof p==
"number"&&isFinite(p)){if(p>1||isNaN(p))return V.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(p<0||isNaN(p))return V.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return V.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provisional!==void 0){let p=e;if(typeof s.provisional!=
"boolean")return V.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=p===e}else var t=!0;if(t)if(s.caps!==void 0){let p=s.caps,l=e;if(e===l)if(Array.isArray(p)){var a=!0;
let u=p.length;for(let d=0;d<u;d++){let c=e;ie(p[d],{instancePath:i+"/caps/"+d,parentData:p,parentDataProperty:d,rootData:v,
dynamicAnchors:P})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var a=c===e;if(!a)break}}else return V.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else
return V.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}
V.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var Ie={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blockl\
ists","tracking","services","mta_sts","tls_rpt","bimi","dnssec"]},severity:{type:"string",enum:["stop","fix","hint","ok",
"unknown"]},title:{type:"string"},text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[
{$ref:"#/$defs/Fix"},{type:"null"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},We=new RegExp(
"^[a-z0-9_.]+$","u");function ne(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.question===void 0&&(a="question")||s.answer===void 0&&(a="answer")||s.servers===void 0&&(a="serve\
rs")||s.asked_at===void 0&&(a="asked_at"))return ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.question!==void 0){let n=e;if(typeof s.question!="string")return ne.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;
if(t){if(s.answer!==void 0){let n=s.answer,p=e;if(e===p)if(Array.isArray(n)){var m=!0;let o=n.length;for(let u=0;u<o;u++){
let d=e;if(typeof n[u]!="string")return ne.errors=[{instancePath:i+"/answer/"+u,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var m=d===e;if(!m)break}}else return ne.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.servers!==
void 0){let n=s.servers,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ne.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n)))return ne.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.asked_at!==void 0){let n=e;b(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:
r.concat(b.errors),e=r.length);var t=n===e}else var t=!0}}}else return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ne.errors=r,e===0}ne.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0},
dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX","PTR"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},
replaces:{anyOf:[{type:"string"},{type:"null"}]}}};function U(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=U.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.name===void 0&&(a="name")||s.
host===void 0&&(a="host")||s.value===void 0&&(a="value")||s.ttl===void 0&&(a="ttl")||s.replaces===void 0&&(a="replaces"))
return U.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==
void 0){let n=s.type,p=e;if(typeof n!="string")return U.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(n==="TXT"||n==="CNAME"||n==="MX"||n==="PTR"))return U.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xe.properties.type.enum}}],!1;var t=p===
e}else var t=!0;if(t){if(s.name!==void 0){let n=e;if(typeof s.name!="string")return U.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.host!==void 0){let n=e;
if(typeof s.host!="string")return U.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.value!==void 0){let n=e;if(typeof s.value!="string")return U.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.ttl!==void 0){let n=s.ttl,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return U.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n==
"number"&&isFinite(n)&&(n<60||isNaN(n)))return U.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=p===e}else var t=!0;if(t)if(s.replaces!==void 0){let n=s.replaces,
p=e,l=e,o=!1,u=e;if(typeof n!="string"){let h={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),
e++}var m=d===e;if(o=o||m,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,U.errors=r,!1}var t=p===e}else var t=!0}}}}}else
return U.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}
U.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function ae(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=ae.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let p;if(s.text===void 0&&(p="text")||s.steps===void 0&&(p="steps")||s.record===void 0&&(p="record"))return ae.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.text!==void 0){let l=e;if(typeof s.
text!="string")return ae.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.steps!==void 0){let l=s.steps,o=e;if(e===o)if(Array.isArray(l)){var m=!0;
let d=l.length;for(let c=0;c<d;c++){let h=e;if(typeof l[c]!="string")return ae.errors=[{instancePath:i+"/steps/"+c,schemaPath:"\
#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var m=h===e;if(!m)break}}else return ae.errors=
[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else
var t=!0;if(t)if(s.record!==void 0){let l=s.record,o=e,u=e,d=!1,c=e;U(l,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:v,dynamicAnchors:P})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var n=c===e;if(d=d||n,n){var a={};
a.type=!0,a.name=!0,a.host=!0,a.value=!0,a.ttl=!0,a.replaces=!0}let h=e;if(l!==null){let _={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(d=d||
n,d)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,ae.errors=r,!1}var t=o===e}else var t=!0}}else return ae.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===0}ae.evaluated={props:{
text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.id===void 0&&(p="id")||s.check===void 0&&(p=
"check")||s.severity===void 0&&(p="severity")||s.title===void 0&&(p="title")||s.text===void 0&&(p="text")||s.evidence===
void 0&&(p="evidence")||s.fix===void 0&&(p="fix")||s.gain===void 0&&(p="gain")||s.checked_at===void 0&&(p="checked_at"))
return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.id!==void 0){
let l=s.id,o=e;if(e===o)if(typeof l=="string"){if(!We.test(l))return L.errors=[{instancePath:i+"/id",schemaPath:"#/prope\
rties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return L.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.check!==void 0){let l=s.
check,o=e;if(typeof l!="string")return L.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(l==="spf"||l==="dkim"||l==="dmarc"||l==="mx"||l==="provider"||l==="ptr"||l==="blo\
cklists"||l==="tracking"||l==="services"||l==="mta_sts"||l==="tls_rpt"||l==="bimi"||l==="dnssec"))return L.errors=[{instancePath:i+
"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:Ie.properties.check.enum}}],!1;var t=o===
e}else var t=!0;if(t){if(s.severity!==void 0){let l=s.severity,o=e;if(typeof l!="string")return L.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||
l==="hint"||l==="ok"||l==="unknown"))return L.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:Ie.properties.severity.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.title!==void 0){
let l=e;if(typeof s.title!="string")return L.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.text!==void 0){let l=e;if(typeof s.text!="string")
return L.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;
var t=l===e}else var t=!0;if(t){if(s.evidence!==void 0){let l=s.evidence,o=e;if(e===o)if(Array.isArray(l)){var m=!0;let d=l.
length;for(let c=0;c<d;c++){let h=e;ne(l[c],{instancePath:i+"/evidence/"+c,parentData:l,parentDataProperty:c,rootData:v,
dynamicAnchors:P})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var m=h===e;if(!m)break}}else return L.errors=
[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.fix!==void 0){let l=s.fix,o=e,u=e,d=!1,c=e;ae(l,{instancePath:i+"/fix",parentData:s,parentDataProperty:"\
fix",rootData:v,dynamicAnchors:P})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var n=c===e;if(d=d||n,n){var a={};
a.text=!0,a.steps=!0,a.record=!0}let h=e;if(l!==null){let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(d=d||n,d)e=u,r!==null&&(u?r.length=
u:r=null);else{let _={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[_]:r.push(_),e++,L.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.gain!==void 0){let l=s.gain,o=e;if(e===o)if(typeof l==
"number"&&isFinite(l)){if(l>100||isNaN(l))return L.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))return L.errors=[{instancePath:i+"/gain",schemaPath:"\
#/properties/gain/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return L.errors=[{instancePath:i+
"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type:"number"}}],!1;var t=o===e}else var t=!0;if(t)if(s.
checked_at!==void 0){let l=e;b(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,
dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=l===e}else var t=!0}}}}}}}}else return L.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:{
id:!0,check:!0,severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=Y.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.mailbox===void 0&&(a="mailbox")||s.domain===void 0&&(a="domain")||s.checked_at===void 0&&(a="checked_at")||s.seconds===
void 0&&(a="seconds")||s.queries===void 0&&(a="queries")||s.score===void 0&&(a="score")||s.findings===void 0&&(a="findin\
gs"))return Y.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.mailbox!==
void 0){let n=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.domain!==void 0){let n=e;if(typeof s.
domain!="string")return Y.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.checked_at!==void 0){let n=e;b(s.checked_at,{instancePath:i+"/c\
hecked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),
e=r.length);var t=n===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,p=e;if(e===p)if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n))return Y.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}else return Y.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/sec\
onds/type",keyword:"type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.queries!==void 0){let n=s.queries,
p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Y.errors=[{instancePath:i+"/queries",schemaPath:"#/p\
roperties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return Y.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.score!==void 0){let n=e;V(s.score,{instancePath:i+"/score",parentData:s,
parentDataProperty:"score",rootData:v,dynamicAnchors:P})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var t=n===
e}else var t=!0;if(t)if(s.findings!==void 0){let n=s.findings,p=e;if(e===p)if(Array.isArray(n)){var m=!0;let o=n.length;
for(let u=0;u<o;u++){let d=e;L(n[u],{instancePath:i+"/findings/"+u,parentData:n,parentDataProperty:u,rootData:v,dynamicAnchors:P})||
(r=r===null?L.errors:r.concat(L.errors),e=r.length);var m=d===e;if(!m)break}}else return Y.errors=[{instancePath:i+"/fin\
dings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}}}}}}else
return Y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}
Y.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};
function ve(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ve.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.health===void 0&&(n="health")||s.checking===void 0&&(n="checking"))return ve.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.health!==void 0){let p=s.health,l=e,o=e,
u=!1,d=e;Y(p,{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:v,dynamicAnchors:P})||(r=r===null?
Y.errors:r.concat(Y.errors),e=r.length);var m=d===e;if(u=u||m,m){var t={};t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=
!0,t.queries=!0,t.score=!0,t.findings=!0}let c=e;if(p!==null){let h={instancePath:i+"/health",schemaPath:"#/properties/h\
ealth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=c===e;if(u=u||m,u)e=o,r!==null&&
(o?r.length=o:r=null);else{let h={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,ve.errors=r,!1}var a=l===e}else var a=!0;if(a)if(s.checking!==void 0){let p=e;if(typeof s.
checking!="boolean")return ve.errors=[{instancePath:i+"/checking",schemaPath:"#/properties/checking/type",keyword:"type",
params:{type:"boolean"}}],!1;var a=p===e}else var a=!0}else return ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ve.errors=r,e===0}ve.evaluated={props:{health:!0,checking:!0},dynamicProps:!1,dynamicItems:!1};
var dr=pe;function pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.api===void 0&&(m="api")||s.api_min===void 0&&(m="api_min")||s.version===void 0&&(m="version"))return pe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.api!==void 0){let a=s.
api,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return pe.errors=[{instancePath:i+"/api",schemaPath:"#/\
properties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a)))return pe.errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.api_min!==void 0){let a=s.api_min,n=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return pe.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return pe.errors=[{instancePath:i+
"/api_min",schemaPath:"#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else
var t=!0;if(t)if(s.version!==void 0){let a=e;if(typeof s.version!="string")return pe.errors=[{instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return pe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=r,e===0}pe.evaluated=
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var yr=H,He={type:"object",required:["id","addres\
s","mailbox","state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"\
string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cance\
lled"]},steps:{type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{
$ref:"#/$defs/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"\
null"}]}}},Fe={type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",
enum:["settings","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running",
"done","failed"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},
done:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function B(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=B.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.name===void 0&&(l="name")||s.state===void 0&&(l="state")||s.seconds===void 0&&(l="seconds")||s.detail===void 0&&(l=
"detail")||s.done===void 0&&(l="done")||s.total===void 0&&(l="total"))return B.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:l}}],!1;if(s.name!==void 0){let o=s.name,u=e;if(typeof o!="string")return B.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"settings"||o==="signed_in"||o==="receiving"||o==="sending"||o==="reading"||o==="checking"))return B.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Fe.properties.name.enum}}],!1;var t=u===
e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,u=e;if(typeof o!="string")return B.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="waiting"||o==="running"||
o==="done"||o==="failed"))return B.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:Fe.properties.state.enum}}],!1;var t=u===e}else var t=!0;if(t){if(s.seconds!==void 0){let o=s.seconds,
u=e,d=e,c=!1,h=e;if(e===h)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){let y={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[y]:r.push(y),e++}}else{
let y={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===
null?r=[y]:r.push(y),e++}var m=h===e;c=c||m;let k=e;if(o!==null){let y={instancePath:i+"/seconds",schemaPath:"#/properti\
es/seconds/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var m=k===e;if(c=c||m,c)e=d,r!==
null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[y]:r.push(y),e++,B.errors=r,!1}var t=u===e}else var t=!0;if(t){if(s.detail!==void 0){let o=s.
detail,u=e,d=e,c=!1,h=e;if(typeof o!="string"){let y={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};r===null?r=[y]:r.push(y),e++}var a=h===e;c=c||a;let k=e;if(o!==null){let y={
instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
y]:r.push(y),e++}var a=k===e;if(c=c||a,c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,B.errors=r,!1}var t=u===e}else
var t=!0;if(t){if(s.done!==void 0){let o=s.done,u=e,d=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let y={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?
r=[y]:r.push(y),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let y={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[y]:r.push(y),e++}var n=h===
e;c=c||n;let k=e;if(o!==null){let y={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[y]:r.push(y),e++}var n=k===e;if(c=c||n,c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,B.errors=r,!1}
var t=u===e}else var t=!0;if(t)if(s.total!==void 0){let o=s.total,u=e,d=e,c=!1,h=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let y={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[y]:r.push(y),e++}if(e===h&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let y={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[y]:r.push(y),e++}var p=h===e;c=c||p;let k=e;if(o!==null){let y={instancePath:i+"/total",schemaPath:"#/properties/total/\
anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var p=k===e;if(c=c||p,c)e=d,r!==null&&(d?
r.length=d:r=null);else{let y={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[y]:r.push(y),e++,B.errors=r,!1}var t=u===e}else var t=!0}}}}}else return B.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function Pe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=Pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.error===void 0&&(m="error")||s.retry_at===void 0&&(m="retry_at"))return Pe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.error!==void 0){let a=e;z(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:P})||(r=r===null?z.errors:r.concat(z.errors),
e=r.length);var t=a===e}else var t=!0;if(t)if(s.retry_at!==void 0){let a=e;b(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=a===
e}else var t=!0}else return Pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.
errors=r,e===0}Pe.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=H.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.id===void 0&&
(d="id")||s.address===void 0&&(d="address")||s.mailbox===void 0&&(d="mailbox")||s.state===void 0&&(d="state")||s.steps===
void 0&&(d="steps")||s.error===void 0&&(d="error")||s.started_at===void 0&&(d="started_at")||s.sign_in_url===void 0&&(d=
"sign_in_url")||s.waiting===void 0&&(d="waiting"))return H.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:d}}],!1;if(s.id!==void 0){let c=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:v,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.
address!==void 0){let c=e;if(typeof s.address!="string")return H.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=c===e}else var t=!0;if(t){if(s.mailbox!==void 0){let c=s.
mailbox,h=e,k=e,_=!1,y=e;A(c,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:P})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=y===e;_=_||m;let I=e;if(c!==null){let g={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var m=I===
e;if(_=_||m,_)e=k,r!==null&&(k?r.length=k:r=null);else{let g={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.
state!==void 0){let c=s.state,h=e;if(typeof c!="string")return H.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="running"||c==="done"||c==="failed"||c==="cancelled"))
return H.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:He.properties.
state.enum}}],!1;var t=h===e}else var t=!0;if(t){if(s.steps!==void 0){let c=s.steps,h=e;if(e===h)if(Array.isArray(c)){var a=!0;
let _=c.length;for(let y=0;y<_;y++){let I=e;B(c[y],{instancePath:i+"/steps/"+y,parentData:c,parentDataProperty:y,rootData:v,
dynamicAnchors:P})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var a=I===e;if(!a)break}}else return H.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=h===e}else var t=!0;
if(t){if(s.error!==void 0){let c=s.error,h=e,k=e,_=!1,y=e;z(c,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:v,dynamicAnchors:P})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);var p=y===e;if(_=_||p,p){var n={};
n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let I=e;if(c!==null){let g={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var p=I===
e;if(_=_||p,_)e=k,r!==null&&(k?r.length=k:r=null);else{let g={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.started_at!==
void 0){let c=e;b(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:v,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let c=s.sign_in_url,
h=e,k=e,_=!1,y=e;if(typeof c!="string"){let g={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var l=y===e;_=_||l;let I=e;if(c!==null){let g={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[g]:r.push(g),e++}var l=I===e;if(_=_||l,_)e=k,r!==null&&(k?r.length=k:r=null);else{let g={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=
r,!1}var t=h===e}else var t=!0;if(t)if(s.waiting!==void 0){let c=s.waiting,h=e,k=e,_=!1,y=e;Pe(c,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:v,dynamicAnchors:P})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=
r.length);var u=y===e;if(_=_||u,u){var o={};o.error=!0,o.retry_at=!0}let I=e;if(c!==null){let g={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var u=I===
e;if(_=_||u,_)e=k,r!==null&&(k?r.length=k:r=null);else{let g={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=r,!1}var t=h===e}else var t=!0}}}}}}}}else
return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}
H.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var mr=ke;function ke(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=ke.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.link===void 0&&(a="link")||s.sign_in_url===void 0&&(a="sign_in_url"))return ke.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.link!==void 0){let n=e;A(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:v,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=
r.length);var t=n===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let n=s.sign_in_url,p=e,l=e,o=!1,u=e;if(typeof n!="s\
tring"){let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[h]:r.push(h),e++}var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===e;if(o=
o||m,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ke.errors=r,!1}var t=p===e}else var t=!0}else return ke.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=r,e===0}ke.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var cr=Z;var Ue={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function fe(s,{instancePath:i="",
parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=fe.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(fe.
errors=r,e===0):(fe.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ue.enum}}],!1)}fe.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Be={type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{
hour:{type:"integer",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{
type:"string",enum:["outreach","all"]},send_anyway:{type:"boolean"}}};function T(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=T.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.hour===void 0&&(m="hour")||s.day===void 0&&(m=
"day")||s.gap_seconds===void 0&&(m="gap_seconds")||s.counts===void 0&&(m="counts")||s.send_anyway===void 0&&(m="send_any\
way"))return T.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.hour!==
void 0){let a=s.hour,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:i+"/hou\
r",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a)))return T.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let a=s.day,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return T.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;
if(t){if(s.gap_seconds!==void 0){let a=s.gap_seconds,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.
errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return T.errors=[{instancePath:i+"/gap_seconds",schemaPath:"\
#/properties/gap_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(a<0||isNaN(a))return T.errors=
[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var t=n===e}else var t=!0;if(t){if(s.counts!==void 0){let a=s.counts,n=e;if(typeof a!="string")return T.errors=
[{instancePath:i+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="ou\
treach"||a==="all"))return T.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{
allowedValues:Be.properties.counts.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let a=e;if(typeof s.
send_anyway!="boolean")return T.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}else return T.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}T.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,
send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=S.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.used===void 0&&(a="used")||s.limit===void 0&&(a="limit")||s.left===void 0&&(a="left")||s.frees_at===void 0&&
(a="frees_at"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.used!==void 0){let n=s.used,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.limit!==void 0){let n=s.limit,p=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else
var t=!0;if(t){if(s.left!==void 0){let n=s.left,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return S.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.frees_at!==void 0){let n=s.frees_at,p=e,
l=e,o=!1,u=e;b(n,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:v,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===
e;if(o=o||m,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,S.errors=r,!1}var t=p===e}else var t=!0}}}else return S.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.hour===void 0&&(a="hour")||
s.day===void 0&&(a="day")||s.ceiling===void 0&&(a="ceiling")||s.can_send_now===void 0&&(a="can_send_now")||s.next_slot===
void 0&&(a="next_slot"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.hour!==void 0){let n=e;S(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:v,dynamicAnchors:P})||
(r=r===null?S.errors:r.concat(S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let n=e;S(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:v,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(
S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ceiling!==void 0){let n=e;S(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:v,dynamicAnchors:P})||(r=r===null?S.errors:r.concat(S.errors),e=r.
length);var t=n===e}else var t=!0;if(t){if(s.can_send_now!==void 0){let n=s.can_send_now,p=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return se.errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return se.errors=
[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.next_slot!==void 0){let n=s.next_slot,p=e,l=e,o=!1,u=e;b(n,{instancePath:i+
"/next_slot",parentData:s,parentDataProperty:"next_slot",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.
errors),e=r.length);var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/next_slot",schemaPath:"#/properties/\
next_slot/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===e;if(o=o||m,o)e=l,r!==
null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,se.errors=r,!1}var t=p===e}else var t=!0}}}}else return se.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{
hour:!0,day:!0,ceiling:!0,can_send_now:!0,next_slot:!0},dynamicProps:!1,dynamicItems:!1};var Ge={type:"object",required:[
"state","at","error"],properties:{state:{type:"string",enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/\
$defs/Ms"},{type:"null"}]},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}};function oe(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=oe.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.state===void 0&&(p="state")||
s.at===void 0&&(p="at")||s.error===void 0&&(p="error"))return oe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;if(s.state!==void 0){let l=s.state,o=e;if(typeof l!="string")return oe.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="neve\
r"||l==="syncing"||l==="current"||l==="failed"))return oe.errors=[{instancePath:i+"/state",schemaPath:"#/properties/stat\
e/enum",keyword:"enum",params:{allowedValues:Ge.properties.state.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){
let l=s.at,o=e,u=e,d=!1,c=e;b(l,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,dynamicAnchors:P})||
(r=r===null?b.errors:r.concat(b.errors),e=r.length);var m=c===e;d=d||m;let h=e;if(l!==null){let _={instancePath:i+"/at",
schemaPath:"#/properties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;
if(d=d||m,d)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,oe.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.error!==void 0){
let l=s.error,o=e,u=e,d=!1,c=e;z(l,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:P})||
(r=r===null?z.errors:r.concat(z.errors),e=r.length);var n=c===e;if(d=d||n,n){var a={};a.code=!0,a.sentence=!0,a.next_step=
!0,a.field=!0,a.said=!0,a.facts=!0}let h=e;if(l!==null){let _={instancePath:i+"/error",schemaPath:"#/properties/error/an\
yOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(d=d||n,d)e=u,r!==null&&(u?r.
length=u:r=null);else{let _={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[_]:r.push(_),e++,oe.errors=r,!1}var t=o===e}else var t=!0}}else return oe.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated={props:{state:!0,at:!0,error:!0},
dynamicProps:!1,dynamicItems:!1};var Je=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function G(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.day===void 0&&(m="day")||s.sent===void 0&&(m="sent")||s.replied===
void 0&&(m="replied")||s.bounced===void 0&&(m="bounced"))return G.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.day!==void 0){let a=s.day,n=e;if(e===n)if(typeof a=="string"){if(!Je.test(
a))return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d{\
4}-\\d\\d-\\d\\d$"}}],!1}else return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent!==void 0){let a=s.sent,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return G.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return G.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;
if(t){if(s.replied!==void 0){let a=s.replied,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return G.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&
typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return G.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;if(t)if(s.bounced!==void 0){
let a=s.bounced,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return G.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return G.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0}}}else return G.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:{day:!0,sent:!0,replied:!0,
bounced:!0},dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=F.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.sent===void 0&&(a="sent")||s.replied===void 0&&(a="replied")||s.auto_replied===void 0&&(a="auto_replied")||
s.bounced===void 0&&(a="bounced")||s.deferred===void 0&&(a="deferred")||s.owners===void 0&&(a="owners")||s.complained===
void 0&&(a="complained")||s.unsubscribed===void 0&&(a="unsubscribed"))return F.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:a}}],!1;if(s.sent!==void 0){let n=s.sent,p=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;
if(t){if(s.replied!==void 0){let n=s.replied,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&
typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.auto_replied!==
void 0){let n=s.auto_replied,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=[{instancePath:i+
"/auto_replied",schemaPath:"#/properties/auto_replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+"/auto_replied",schemaPath:"#/properties/auto_re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.bounced!==void 0){
let n=s.bounced,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.deferred!==void 0){let n=s.deferred,p=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=
[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=p===e}else var t=!0;if(t){if(s.owners!==void 0){let n=s.owners,p=e;if(e===p)if(n&&typeof n=="object"&&!Array.isArray(
n)){let o;if(n.address===void 0&&(o="address")||n.sender===void 0&&(o="sender")||n.limit===void 0&&(o="limit")||n.transport===
void 0&&(o="transport"))return F.errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(n.address!==void 0){let u=n.address,d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return F.errors=[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return F.errors=
[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var m=d===e}else var m=!0;if(m){if(n.sender!==void 0){let u=n.sender,d=e;if(!(typeof u=="n\
umber"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owner\
s/properties/sender/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(
u)))return F.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owners/properties/sender/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var m=d===e}else var m=!0;if(m){if(n.limit!==void 0){let u=n.limit,d=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owne\
rs/properties/limit/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(
u)))return F.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owners/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var m=d===e}else var m=!0;if(m)if(n.transport!==void 0){let u=n.transport,
d=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{instancePath:i+"/owners/transport",schemaPath:"\
#/properties/owners/properties/transport/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof u=="number"&&
isFinite(u)&&(u<0||isNaN(u)))return F.errors=[{instancePath:i+"/owners/transport",schemaPath:"#/properties/owners/proper\
ties/transport/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var m=d===e}else var m=!0}}}else return F.
errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"object"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.complained!==void 0){let n=s.complained,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return F.errors=[{instancePath:i+"/complained",schemaPath:"#/properties/complained/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+"/complained",
schemaPath:"#/properties/complained/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;
if(t)if(s.unsubscribed!==void 0){let n=s.unsubscribed,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.
errors=[{instancePath:i+"/unsubscribed",schemaPath:"#/properties/unsubscribed/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return F.errors=[{instancePath:i+"/unsubscribed",schemaPath:"\
#/properties/unsubscribed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0}}}}}}}else
return F.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===0}
F.evaluated={props:{sent:!0,replied:!0,auto_replied:!0,bounced:!0,deferred:!0,owners:!0,complained:!0,unsubscribed:!0},dynamicProps:!1,
dynamicItems:!1};var Ke={type:"string",enum:["password","google","microsoft"]};function ue(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=ue.evaluated;return f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}}],!1):s==="password"||s==="google"||s==="microsoft"?(ue.errors=r,e===0):(ue.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ke.enum}}],!1)}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=Z.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;
if(s.id===void 0&&(_="id")||s.address===void 0&&(_="address")||s.provider===void 0&&(_="provider")||s.state===void 0&&(_=
"state")||s.reason===void 0&&(_="reason")||s.since===void 0&&(_="since")||s.synced_at===void 0&&(_="synced_at")||s.score===
void 0&&(_="score")||s.user===void 0&&(_="user")||s.imap===void 0&&(_="imap")||s.smtp===void 0&&(_="smtp")||s.limits===void 0&&
(_="limits")||s.usage===void 0&&(_="usage")||s.sync===void 0&&(_="sync")||s.days===void 0&&(_="days")||s.stream===void 0&&
(_="stream")||s.sign_in===void 0&&(_="sign_in")||s.sending===void 0&&(_="sending")||s.aliases===void 0&&(_="aliases")||s.
linked_from===void 0&&(_="linked_from")||s.access_page===void 0&&(_="access_page")||s.smtp_user===void 0&&(_="smtp_user"))
return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],!1;if(s.id!==void 0){
let y=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:P})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(s.address!==void 0){let y=e;if(typeof s.address!="stri\
ng")return Z.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=y===e}else var t=!0;if(t){if(s.provider!==void 0){let y=e;if(typeof s.provider!="string")return Z.errors=
[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=y===
e}else var t=!0;if(t){if(s.state!==void 0){let y=e;fe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:v,dynamicAnchors:P})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var t=y===e}else var t=!0;if(t){
if(s.reason!==void 0){let y=s.reason,I=e,N=e,g=!1,x=e;if(typeof y!="string"){let w={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var m=x===e;g=g||m;
let $=e;if(y!==null){let w={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[w]:r.push(w),e++}var m=$===e;if(g=g||m,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=
r,!1}var t=I===e}else var t=!0;if(t){if(s.since!==void 0){let y=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=y===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let y=s.synced_at,I=e,N=e,g=!1,x=e;b(y,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var a=x===e;g=g||a;let $=e;
if(y!==null){let w={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[w]:r.push(w),e++}var a=$===e;if(g=g||a,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.
errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.score!==void 0){let y=s.score,I=e,N=e,g=!1,x=e;if(e===x)if(typeof y=="n\
umber"&&isFinite(y)){if(y>100||isNaN(y)){let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[w]:r.push(w),e++}else if(y<0||isNaN(y)){let w={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[w]:r.push(w),e++}}else{let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[w]:r.push(w),e++}var n=x===e;g=g||n;let $=e;if(y!==null){let w={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var n=$===e;if(g=g||n,
g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===e}else var t=!0;if(t){if(s.user!==void 0){
let y=s.user,I=e,N=e,g=!1,x=e;if(typeof y!="string"){let w={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0\
/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var p=x===e;g=g||p;let $=e;if(y!==null){let w={
instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.
push(w),e++}var p=$===e;if(g=g||p,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+"/user",schemaPath:"#\
/properties/user/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===e}else var t=!0;
if(t){if(s.imap!==void 0){let y=e;M(s.imap,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:v,dynamicAnchors:P})||
(r=r===null?M.errors:r.concat(M.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(s.smtp!==void 0){let y=s.smtp,I=e,
N=e,g=!1,x=e;M(y,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smtp",rootData:v,dynamicAnchors:P})||(r=r===null?
M.errors:r.concat(M.errors),e=r.length);var o=x===e;if(g=g||o,o){var l={};l.host=!0,l.port=!0,l.security=!0}let $=e;if(y!==
null){let w={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[w]:r.push(w),e++}var o=$===e;if(g=g||o,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+"/smtp",
schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===
e}else var t=!0;if(t){if(s.limits!==void 0){let y=e;T(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"\
limits",rootData:v,dynamicAnchors:P})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var t=y===e}else var t=!0;if(t){
if(s.usage!==void 0){let y=e;se(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:P})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(s.sync!==void 0){let y=e;oe(s.sync,
{instancePath:i+"/sync",parentData:s,parentDataProperty:"sync",rootData:v,dynamicAnchors:P})||(r=r===null?oe.errors:r.concat(
oe.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(s.days!==void 0){let y=s.days,I=e;if(e===I)if(Array.isArray(y)){
var u=!0;let g=y.length;for(let x=0;x<g;x++){let $=e;G(y[x],{instancePath:i+"/days/"+x,parentData:y,parentDataProperty:x,
rootData:v,dynamicAnchors:P})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var u=$===e;if(!u)break}}else return Z.
errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=I===
e}else var t=!0;if(t){if(s.stream!==void 0){let y=e;F(s.stream,{instancePath:i+"/stream",parentData:s,parentDataProperty:"\
stream",rootData:v,dynamicAnchors:P})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var t=y===e}else var t=!0;if(t){
if(s.sign_in!==void 0){let y=e;ue(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:v,
dynamicAnchors:P})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var t=y===e}else var t=!0;if(t){if(s.sending!==
void 0){let y=e;if(typeof s.sending!="boolean")return Z.errors=[{instancePath:i+"/sending",schemaPath:"#/properties/send\
ing/type",keyword:"type",params:{type:"boolean"}}],!1;var t=y===e}else var t=!0;if(t){if(s.smtp_user!==void 0){let y=s.smtp_user,
I=e,N=e,g=!1,x=e;if(typeof y!="string"){let w={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var d=x===e;g=g||d;let $=e;if(y!==null){let w={instancePath:i+
"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(
w),e++}var d=$===e;if(g=g||d,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+"/smtp_user",schemaPath:"#\
/properties/smtp_user/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===e}else
var t=!0;if(t){if(s.aliases!==void 0){let y=s.aliases,I=e;if(e===I)if(Array.isArray(y)){var c=!0;let g=y.length;for(let x=0;x<
g;x++){let $=e;re(y[x],{instancePath:i+"/aliases/"+x,parentData:y,parentDataProperty:x,rootData:v,dynamicAnchors:P})||(r=
r===null?re.errors:r.concat(re.errors),e=r.length);var c=$===e;if(!c)break}}else return Z.errors=[{instancePath:i+"/alia\
ses",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}}],!1;var t=I===e}else var t=!0;if(t){if(s.
linked_from!==void 0){let y=s.linked_from,I=e,N=e,g=!1,x=e;if(typeof y!="string"){let w={instancePath:i+"/linked_from",schemaPath:"\
#/properties/linked_from/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var h=x===e;g=
g||h;let $=e;if(y!==null){let w={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var h=$===e;if(g=g||h,g)e=N,r!==null&&(N?r.length=N:r=null);else{
let w={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===e}else var t=!0;if(t)if(s.access_page!==void 0){let y=s.access_page,I=e,N=e,
g=!1,x=e;if(typeof y!="string"){let w={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var k=x===e;g=g||k;let $=e;if(y!==null){let w={instancePath:i+
"/access_page",schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.
push(w),e++}var k=$===e;if(g=g||k,g)e=N,r!==null&&(N?r.length=N:r=null);else{let w={instancePath:i+"/access_page",schemaPath:"\
#/properties/access_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Z.errors=r,!1}var t=I===e}else
var t=!0}}}}}}}}}}}}}}}}}}}}}else return Z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,
score:!0,user:!0,imap:!0,smtp:!0,limits:!0,usage:!0,sync:!0,days:!0,stream:!0,sign_in:!0,sending:!0,smtp_user:!0,aliases:!0,
linked_from:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};var hr=ye;function X(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=X.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.id===void 0&&(p="id")||s.address===void 0&&(p="address")||s.provider===void 0&&(p="provider")||s.state===
void 0&&(p="state")||s.reason===void 0&&(p="reason")||s.since===void 0&&(p="since")||s.synced_at===void 0&&(p="synced_at")||
s.score===void 0&&(p="score")||s.sign_in===void 0&&(p="sign_in")||s.sent===void 0&&(p="sent")||s.limit===void 0&&(p="lim\
it"))return X.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.id!==
void 0){let l=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:P})||(r=r===
null?A.errors:r.concat(A.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let l=e;if(typeof s.
address!="string")return X.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provider!==void 0){let l=e;if(typeof s.provider!="string")return X.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.state!==void 0){let l=e;fe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:v,dynamicAnchors:P})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.reason!==void 0){let l=s.reason,o=e,u=e,d=!1,c=e;if(typeof l!="string"){let _={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var m=c===e;d=d||m;
let h=e;if(l!==null){let _={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var m=h===e;if(d=d||m,d)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.errors=
r,!1}var t=o===e}else var t=!0;if(t){if(s.since!==void 0){let l=e;b(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let l=s.synced_at,o=e,u=e,d=!1,c=e;b(l,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.errors:r.concat(b.errors),e=r.length);var a=c===e;d=d||a;let h=e;
if(l!==null){let _={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var a=h===e;if(d=d||a,d)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.
errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.score!==void 0){let l=s.score,o=e,u=e,d=!1,c=e;if(e===c)if(typeof l=="n\
umber"&&isFinite(l)){if(l>100||isNaN(l)){let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[_]:r.push(_),e++}else if(l<0||isNaN(l)){let _={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[_]:r.push(_),e++}}else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[_]:r.push(_),e++}var n=c===e;d=d||n;let h=e;if(l!==null){let _={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var n=h===e;if(d=d||n,
d)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let l=e;ue(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:v,dynamicAnchors:P})||
(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.sent!==void 0){let l=s.sent,o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return X.errors=[{instancePath:i+"/sent",schemaPath:"#/properti\
es/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return X.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=o===e}else var t=!0;if(t)if(s.limit!==void 0){let l=s.limit,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return X.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return X.errors=[{instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0}}}}}}}}}}else return X.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}X.evaluated=
{props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};function ye(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){
let r=null,e=0,f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.mailboxes===void 0&&(n="mailboxes")||s.links===void 0&&(n="links")||s.limit===void 0&&
(n="limit"))return ye.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.mailboxes!==void 0){let p=s.mailboxes,l=e;if(e===l)if(Array.isArray(p)){var t=!0;let o=p.length;for(let u=0;u<o;u++){
let d=e;X(p[u],{instancePath:i+"/mailboxes/"+u,parentData:p,parentDataProperty:u,rootData:v,dynamicAnchors:P})||(r=r===null?
X.errors:r.concat(X.errors),e=r.length);var t=d===e;if(!t)break}}else return ye.errors=[{instancePath:i+"/mailboxes",schemaPath:"\
#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var m=l===e}else var m=!0;if(m){if(s.links!==void 0){
let p=s.links,l=e;if(e===l)if(Array.isArray(p)){var a=!0;let u=p.length;for(let d=0;d<u;d++){let c=e;H(p[d],{instancePath:i+
"/links/"+d,parentData:p,parentDataProperty:d,rootData:v,dynamicAnchors:P})||(r=r===null?H.errors:r.concat(H.errors),e=r.
length);var a=c===e;if(!a)break}}else return ye.errors=[{instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"}}],!1;var m=l===e}else var m=!0;if(m)if(s.limit!==void 0){let p=s.limit,l=e;if(!(typeof p=="n\
umber"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ye.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return ye.errors=
[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var m=l===e}else var m=!0}}else return ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var vr=be;var Qe={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0}}};function W(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=W.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.id===void 0&&(l="id")||s.mailbox===void 0&&(l="mailbox")||s.message_id===void 0&&(l="message_id")||s.recipients===void 0&&
(l="recipients")||s.state===void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.said===void 0&&(l="said")||s.due_at===
void 0&&(l="due_at")||s.created_at===void 0&&(l="created_at")||s.ended_at===void 0&&(l="ended_at")||s.tries===void 0&&(l=
"tries"))return W.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.
id!==void 0){let o=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:P})||(r=
r===null?A.errors:r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.mailbox!==void 0){let o=e;A(s.mailbox,
{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:P})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.message_id!==void 0){let o=e;if(typeof s.message_id!=
"string")return W.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.recipients!==void 0){let o=s.recipients,u=e;if(e===u)if(Array.isArray(
o)){var m=!0;let c=o.length;for(let h=0;h<c;h++){let k=e;if(typeof o[h]!="string")return W.errors=[{instancePath:i+"/rec\
ipients/"+h,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var m=k===e;if(!m)
break}}else return W.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{
type:"array"}}],!1;var t=u===e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,u=e;if(typeof o!="string")return W.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"queued"||o==="sending"||o==="sent"||o==="failed"||o==="unknown"||o==="cancelled"))return W.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Qe.properties.state.enum}}],!1;var t=u===
e}else var t=!0;if(t){if(s.reason!==void 0){let o=s.reason,u=e,d=e,c=!1,h=e;if(typeof o!="string"){let y={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[y]:r.push(y),
e++}var a=h===e;c=c||a;let k=e;if(o!==null){let y={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var a=k===e;if(c=c||a,c)e=d,r!==null&&(d?r.length=d:r=
null);else{let y={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[y]:r.push(y),e++,W.errors=r,!1}var t=u===e}else var t=!0;if(t){if(s.said!==void 0){let o=s.said,u=e,d=e,c=!1,h=e;
if(typeof o!="string"){let y={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[y]:r.push(y),e++}var n=h===e;c=c||n;let k=e;if(o!==null){let y={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var n=k===e;if(c=c||n,
c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[y]:r.push(y),e++,W.errors=r,!1}var t=u===e}else var t=!0;if(t){if(s.due_at!==void 0){
let o=e;b(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:v,dynamicAnchors:P})||(r=
r===null?b.errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.created_at!==void 0){let o=e;b(s.created_at,
{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:v,dynamicAnchors:P})||(r=r===null?b.
errors:r.concat(b.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.ended_at!==void 0){let o=s.ended_at,u=e,d=e,c=!1,
h=e;b(o,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:v,dynamicAnchors:P})||(r=r===null?
b.errors:r.concat(b.errors),e=r.length);var p=h===e;c=c||p;let k=e;if(o!==null){let y={instancePath:i+"/ended_at",schemaPath:"\
#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var p=k===e;if(c=c||
p,c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/ended_at",schemaPath:"#/properties/ended_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,W.errors=r,!1}var t=u===e}else var t=!0;if(t)if(s.tries!==
void 0){let o=s.tries,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:i+"/tr\
ies",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return W.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=u===e}else var t=!0}}}}}}}}}}else return W.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated={props:{id:!0,mailbox:!0,message_id:!0,
recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0},dynamicProps:!1,dynamicItems:!1};
function be(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=be.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.items===void 0&&(m="items"))return be.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:m}}],!1;if(s.items!==void 0){let a=s.items;if(e===e)if(Array.isArray(a)){var t=!0;let p=a.
length;for(let l=0;l<p;l++){let o=e;W(a[l],{instancePath:i+"/items/"+l,parentData:a,parentDataProperty:l,rootData:v,dynamicAnchors:P})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var t=o===e;if(!t)break}}else return be.errors=[{instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return be.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}be.evaluated={props:{items:!0},dynamicProps:!1,
dynamicItems:!1};var _r=_e;var Ye=new RegExp("^[A-Za-z0-9_-]{12}$","u");var er=new RegExp("^[A-Za-z0-9_-]{22}$","u");function de(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,
dynamicAnchors:P={}}={}){let r=null,e=0,f=de.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!er.test(s))return de.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return de.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return de.errors=r,e===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:D,
parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=_e.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.client_id===void 0&&(m="c\
lient_id")||s.server_nonce===void 0&&(m="server_nonce"))return _e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.client_id!==void 0){let a=s.client_id,n=e;if(e===n)if(typeof a=="string"){
if(!Ye.test(a))return _e.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return _e.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let a=e;de(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:P})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var t=a===e}else var t=!0}else return _e.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var gr=J,Ee={type:"object",required:["decision","permit","which","retry_at","asked","ma\
y_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","recipients","not_active"]},{type:"\
null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"bo\
olean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}},rr={type:"object",required:[
"id","severity","address","text"],properties:{id:{type:"string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop",
"fix","hint"]},address:{anyOf:[{type:"string"},{type:"null"}]},text:{type:"string"}}},sr=new RegExp("^[a-z_]+$","u");function ee(s,{
instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=ee.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.id===void 0&&(a="id")||s.severity===void 0&&(a="severity")||s.address===void 0&&(a="address")||s.text===void 0&&
(a="text"))return ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;
if(s.id!==void 0){let n=s.id,p=e;if(e===p)if(typeof n=="string"){if(!sr.test(n))return ee.errors=[{instancePath:i+"/id",
schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return ee.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.
severity!==void 0){let n=s.severity,p=e;if(typeof n!="string")return ee.errors=[{instancePath:i+"/severity",schemaPath:"\
#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="stop"||n==="fix"||n==="hint"))return ee.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:rr.properties.
severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let n=s.address,p=e,l=e,o=!1,u=e;if(typeof n!=
"string"){let h={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};r===null?r=[h]:r.push(h),e++}var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===e;if(o=o||
m,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ee.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.text!==void 0){
let n=e;if(typeof s.text!="string")return ee.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}}}else return ee.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:{id:!0,severity:!0,address:!0,text:!0},
dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){
let r=null,e=0,f=J.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.decision===void 0&&(l="decision")||s.permit===void 0&&(l="permit")||s.which===void 0&&
(l="which")||s.retry_at===void 0&&(l="retry_at")||s.asked===void 0&&(l="asked")||s.may_send_anyway===void 0&&(l="may_sen\
d_anyway")||s.concerns===void 0&&(l="concerns")||s.usage===void 0&&(l="usage"))return J.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.decision!==void 0){let o=s.decision,u=e;if(typeof o!=
"string")return J.errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(o==="allow"||o==="warn"||o==="block"))return J.errors=[{instancePath:i+"/decision",schemaPath:"#/prop\
erties/decision/enum",keyword:"enum",params:{allowedValues:Ee.properties.decision.enum}}],!1;var t=u===e}else var t=!0;if(t){
if(s.permit!==void 0){let o=s.permit,u=e,d=e,c=!1,h=e;A(o,{instancePath:i+"/permit",parentData:s,parentDataProperty:"per\
mit",rootData:v,dynamicAnchors:P})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=h===e;c=c||m;let k=e;if(o!==
null){let y={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[y]:r.push(y),e++}var m=k===e;if(c=c||m,c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/pe\
rmit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,J.errors=r,!1}
var t=u===e}else var t=!0;if(t){if(s.which!==void 0){let o=s.which,u=e,d=e,c=!1,h=e;if(typeof o!="string"){let y={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[y]:r.push(y),e++}
if(!(o==="hour"||o==="day"||o==="ceiling"||o==="recipients"||o==="not_active")){let y={instancePath:i+"/which",schemaPath:"\
#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ee.properties.which.anyOf[0].enum}};r===null?r=[y]:
r.push(y),e++}var a=h===e;c=c||a;let k=e;if(o!==null){let y={instancePath:i+"/which",schemaPath:"#/properties/which/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var a=k===e;if(c=c||a,c)e=d,r!==null&&(d?r.length=
d:r=null);else{let y={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[y]:r.push(y),e++,J.errors=r,!1}var t=u===e}else var t=!0;if(t){if(s.retry_at!==void 0){let o=s.retry_at,u=e,d=e,
c=!1,h=e;b(o,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"retry_at",rootData:v,dynamicAnchors:P})||(r=r===
null?b.errors:r.concat(b.errors),e=r.length);var n=h===e;c=c||n;let k=e;if(o!==null){let y={instancePath:i+"/retry_at",schemaPath:"\
#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[y]:r.push(y),e++}var n=k===e;if(c=c||
n,c)e=d,r!==null&&(d?r.length=d:r=null);else{let y={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,J.errors=r,!1}var t=u===e}else var t=!0;if(t){if(s.asked!==
void 0){let o=s.asked,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return J.errors=[{instancePath:i+"/as\
ked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return J.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=u===e}else var t=!0;if(t){if(s.may_send_anyway!==void 0){let o=e;if(typeof s.
may_send_anyway!="boolean")return J.errors=[{instancePath:i+"/may_send_anyway",schemaPath:"#/properties/may_send_anyway/\
type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t){if(s.concerns!==void 0){let o=s.concerns,
u=e;if(e===u)if(Array.isArray(o)){var p=!0;let c=o.length;for(let h=0;h<c;h++){let k=e;ee(o[h],{instancePath:i+"/concern\
s/"+h,parentData:o,parentDataProperty:h,rootData:v,dynamicAnchors:P})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);
var p=k===e;if(!p)break}}else return J.errors=[{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"\
type",params:{type:"array"}}],!1;var t=u===e}else var t=!0;if(t)if(s.usage!==void 0){let o=e;se(s.usage,{instancePath:i+
"/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:P})||(r=r===null?se.errors:r.concat(se.errors),
e=r.length);var t=o===e}else var t=!0}}}}}}}else return J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return J.errors=r,e===0}J.evaluated={props:{decision:!0,permit:!0,which:!0,retry_at:!0,asked:!0,may_send_anyway:!0,
concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var Pr=C,tr={type:"object",required:["type","title","status","cod\
e","detail"],properties:{type:{type:"string"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},code:{
type:"string",pattern:"^[a-z][a-z0-9_]*$"},detail:{type:"string"},field:{type:"string"},said:{type:"string"},facts:{type:"\
object",additionalProperties:{type:["string","integer"]}}}};function C(s,{instancePath:i="",parentData:D,parentDataProperty:O,
rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,f=C.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.title===void 0&&
(a="title")||s.status===void 0&&(a="status")||s.code===void 0&&(a="code")||s.detail===void 0&&(a="detail"))return C.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==void 0){let n=e;
if(typeof s.type!="string")return C.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.title!==void 0){let n=e;if(typeof s.title!="string")return C.errors=
[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.status!==void 0){let n=s.status,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return C.
errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
p&&typeof n=="number"&&isFinite(n)){if(n>599||isNaN(n))return C.errors=[{instancePath:i+"/status",schemaPath:"#/properti\
es/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}}],!1;if(n<400||isNaN(n))return C.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=p===e}else
var t=!0;if(t){if(s.code!==void 0){let n=s.code,p=e;if(e===p)if(typeof n=="string"){if(!Me.test(n))return C.errors=[{instancePath:i+
"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}}],!1}else return C.
errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.detail!==void 0){let n=e;if(typeof s.detail!="string")return C.errors=[{instancePath:i+"/deta\
il",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.
field!==void 0){let n=e;if(typeof s.field!="string")return C.errors=[{instancePath:i+"/field",schemaPath:"#/properties/f\
ield/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let n=e;if(typeof s.
said!="string")return C.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.facts!==void 0){let n=s.facts,p=e;if(e===p)if(n&&typeof n=="object"&&!Array.
isArray(n))for(let o in n){let u=n[o],d=e;if(typeof u!="string"&&!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return C.
errors=[{instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProp\
erties/type",keyword:"type",params:{type:tr.properties.facts.additionalProperties.type}}],!1;var m=d===e;if(!m)break}else
return C.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;
var t=p===e}else var t=!0}}}}}}}else return C.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return C.errors=r,e===0}C.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0,facts:!0},
dynamicProps:!1,dynamicItems:!1};var wr=Oe;function Oe(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=Oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return Oe.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(de(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:P})||(r=r===null?de.errors:r.concat(de.
errors),e=r.length))}else return Oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Oe.errors=r,e===0}Oe.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var kr=te;function te(s,{instancePath:i="",parentData:D,parentDataProperty:O,rootData:v=s,dynamicAnchors:P={}}={}){let r=null,e=0,
f=te.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.address===void 0&&(a="address")||s.drafts===void 0&&(a="drafts")||s.moved===void 0&&(a="moved")||
s.revoked===void 0&&(a="revoked")||s.access_page===void 0&&(a="access_page"))return te.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!="stri\
ng")return te.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=n===e}else var t=!0;if(t){if(s.drafts!==void 0){let n=s.drafts,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return te.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===p&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return te.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;
if(t){if(s.moved!==void 0){let n=s.moved,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return te.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return te.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.revoked!==void 0){let n=e;if(typeof s.
revoked!="boolean")return te.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.access_page!==void 0){let n=s.access_page,p=e,l=e,o=!1,u=e;if(typeof n!=
"string"){let h={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var m=u===e;o=o||m;let d=e;if(n!==null){let h={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var m=d===
e;if(o=o||m,o)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,te.errors=r,!1}var t=p===e}else var t=!0}}}}else
return te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===
0}te.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{ar as isAlias,or as isBounceList,pr as isDiscovery,lr as isEmpty,fr as isEvents,ur as isHealthReply,dr as isHello,
yr as isLink,mr as isLinkStarted,cr as isMailbox,hr as isMailboxList,vr as isOutboxList,_r as isPairReply,gr as isPermit,
Pr as isProblem,wr as isRotateReply,kr as isUnlinked};
